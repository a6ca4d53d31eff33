import { nations, type Nation } from '../../schemas/nations.ts';
import type { LineView } from './contacts.ts';

/** Whether a line is a way to reach the emergency services, by its id. */
export const isEmergency = ({ id }: Pick<LineView, 'id'>): boolean => id.startsWith('emergency');

/** Most digits of a number that every telephone network in the UK knows, such as 101, 111 and 18000. */
const maxShortNumber = 5;

/**
 * The page on which to look for the hours of a line where no source states them; null for emergency lines, and for the
 * short numbers of public services, whose sites give none.
 */
export const hoursPageOf = (line: Pick<LineView, 'id' | 'number' | 'href'>): string | null =>
  isEmergency(line) || (line.number && line.number.dial.length <= maxShortNumber) ? null : line.href;

/** Where a line is for, as a place in an order: the reader’s own nation, the UK, nation by nation, then not stated. */
const coverageOf = ({ nations: all }: LineView, own: Nation | undefined): number => {
  if (own && all.includes(own)) return -2;
  if (all.includes('UK')) return -1;
  const first = nations.findIndex((nation) => all.includes(nation));
  return first === -1 ? nations.length : first;
};

/** How closely a line is for a need: for it first of all, among others, or for some of those whom it concerns only. */
const distanceTo = (need: string, { needs, isForSome }: LineView): number => {
  if (isForSome) return 2;
  return needs[0] === need ? 0 : 1;
};

/**
 * Lines in the order for a reader: those for the whole of the United Kingdom, then nation by nation, then those whose
 * nation no source states. Where the reader’s own nation is known, its lines come before all others. None is left out.
 */
export const orderLines = (lines: readonly LineView[], own?: Nation): LineView[] =>
  lines.toSorted((a, b) => coverageOf(a, own) - coverageOf(b, own));

/**
 * The lines about a need: what is for it first of all, what also helps, then what is for some people only; each in the
 * order for a reader. The emergency is apart.
 */
export const linesAbout = (lines: readonly LineView[], need: string, own?: Nation): LineView[] =>
  orderLines(
    lines.filter((line) => line.needs.includes(need) && !isEmergency(line)),
    own,
  ).toSorted((a, b) => distanceTo(need, a) - distanceTo(need, b));

/** How many numbers are shown about a need before its others, if each nation has one by then. Our own choice. */
const maxFirst = 3;

/**
 * The numbers to show first about a need. Where the reader’s nation is not known, one for the whole of the United
 * Kingdom and one for each nation come before further ones of the same nation; where it is, no line of another nation.
 * A line for some people only would mislead everyone else here: where there is no other, the line for anyone in
 * distress leads.
 */
export const firstLines = (lines: readonly LineView[], need: string, own?: Nation): LineView[] => {
  const ordered = linesAbout(lines, need, own).filter(
    ({ number, nations: all }) => number && (!own || all.length === 0 || all.includes('UK') || all.includes(own)),
  );
  const fitting = ordered.filter(({ isForSome }) => !isForSome);
  if (fitting.length === 0)
    return [...lines.filter(({ isForAnyone, number }) => isForAnyone && number), ...ordered].slice(0, maxFirst);
  const everywhere = own ? [] : ofEachNation(fitting);
  const chosen = new Set([...new Set([...everywhere, ...fitting])].slice(0, Math.max(maxFirst, everywhere.length)));
  return fitting.filter((line) => chosen.has(line));
};

/** Of lines in order, those that are for some nation which none before them is for. */
const ofEachNation = (lines: readonly LineView[]): LineView[] => {
  const covered = new Set<string>();
  const isCovered = (nation: string) =>
    covered.has(nation) || (nation === 'UK' && nations.every((each) => covered.has(each)));
  return lines.filter(({ nations: all }) => {
    const isNew = all.some((nation) => !isCovered(nation));
    all.forEach((nation) => covered.add(nation));
    return isNew;
  });
};
