import { nations, type Nation } from '../../schemas/nations.ts';
import type { LineView } from './contacts.ts';

/** Whether a line is a way to reach the emergency services, by its id. */
export const isEmergency = ({ id }: Pick<LineView, 'id'>): boolean => id.startsWith('emergency');

/**
 * Lines in the order for a reader: those for the whole of the United Kingdom, then nation by nation, then those whose
 * nation no source states. Where the reader’s own nation is known, its lines come before all others. None is left out.
 */
export const orderLines = (lines: readonly LineView[], own?: Nation): LineView[] => {
  const rank = ({ nations: all }: LineView): number => {
    if (own && all.includes(own)) return -2;
    if (all.includes('UK')) return -1;
    const first = nations.findIndex((nation) => all.includes(nation));
    return first === -1 ? nations.length : first;
  };
  return lines.toSorted((a, b) => rank(a) - rank(b));
};

/** The lines about a need, in order, what is for it first of all before what also helps; the emergency is apart. */
export const linesAbout = (lines: readonly LineView[], need: string, own?: Nation): LineView[] =>
  orderLines(
    lines
      .filter((line) => line.needs.includes(need) && !isEmergency(line))
      .toSorted((a, b) => Number(b.needs[0] === need) - Number(a.needs[0] === need)),
    own,
  );

/** How many numbers are shown about a need before its others, if each nation has one by then. Our own choice. */
const maxFirst = 3;

/**
 * The numbers to show first about a need: those that are for it first of all. Where the reader’s nation is not known,
 * one for the whole of the United Kingdom and one for each nation come before further ones of the same nation.
 */
export const firstLines = (lines: readonly LineView[], need: string, own?: Nation): LineView[] => {
  const ordered = linesAbout(lines, need, own).filter(({ number }) => number);
  const byPurpose = ordered.toSorted((a, b) => Number(b.needs[0] === need) - Number(a.needs[0] === need));
  const everywhere = own ? [] : ofEachNation(byPurpose);
  const chosen = new Set([...new Set([...everywhere, ...byPurpose])].slice(0, Math.max(maxFirst, everywhere.length)));
  return ordered.filter((line) => chosen.has(line));
};

/** Of lines in order, those that are for some nation which none before them is for. */
const ofEachNation = (lines: readonly LineView[]): LineView[] => {
  const covered = new Set<string>();
  return lines.filter(({ nations: all }) => {
    const isNew = all.some((nation) => !covered.has(nation));
    all.forEach((nation) => covered.add(nation));
    return isNew;
  });
};
