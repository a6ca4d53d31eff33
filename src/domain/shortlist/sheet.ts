import { questions, type Ask } from '#messages/ask.ts';
import { stateWords } from '#messages/facts.ts';
import * as text from '#messages/shortlist.ts';
import { shorten } from '../../messages/format.ts';
import type { ListedScheme } from './listed.ts';
import { mainFacts } from './note.ts';

/** A row of the printed sheet: a heading, and a cell for each scheme. */
export interface SheetRow {
  heading: string;
  /** Words, or null where there is space for an answer. */
  cells: readonly (string | null)[];
}

/** The shortlist on paper: what is known first, then each open question once, with space for the answers. */
export interface Sheet {
  known: readonly SheetRow[];
  asked: readonly SheetRow[];
}

/** How many characters a cell has beside so many others, so that all fit on one sheet of A4. Tried on paper. */
const longestCell = [600, 600, 300, 140, 70];

/** What a shortlist prints. A row that no scheme has anything for is left out; what is too long is cut off by “…”. */
export const toSheet = (schemes: readonly ListedScheme[]): Sheet => {
  const longest = longestCell[schemes.length] ?? 0;
  const facts = mainFacts.flatMap((fact) => {
    const rows = schemes.flatMap((scheme) => scheme.rows.find((row) => row.fact === fact) ?? []);
    const cells = rows.map(({ state, words }) => (state === 'known' ? shorten(words, longest) : stateWords[state]));
    return rows.some(({ state }) => state === 'known') ? [{ heading: rows[0]?.label ?? '', cells }] : [];
  });
  const asks = (Object.keys(questions) as Ask[]).filter((ask) => schemes.some((scheme) => scheme.asks.includes(ask)));
  return {
    known: [
      { heading: text.sheet.aged, cells: schemes.map(({ aged }) => aged) },
      ...facts,
      { heading: text.sheet.contact, cells: schemes.map((scheme) => toContactCell(scheme, 2 * longest)) },
      { heading: text.sheet.sources, cells: schemes.map(({ sources }) => shorten(sources.join('; '), longest)) },
    ],
    asked: asks.map((ask) => ({
      heading: questions[ask],
      cells: schemes.map((scheme) => (scheme.asks.includes(ask) ? null : text.sheet.notAsked)),
    })),
  };
};

/** The first way to contact a scheme: it has its telephone number at its start, so that no cut takes it. */
const toContactCell = ({ contact: [first, ...others] }: ListedScheme, longest: number): string =>
  first ? text.sheet.firstContact(shorten(first.way, longest), first.known, others.length) : '';
