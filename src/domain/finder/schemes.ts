import { readCards, readPlaces, type CardsPart, type FinderCard, type RulesPart } from './chunks.ts';
import { MatchTable } from './engine.ts';
import type { Options } from './next-question.ts';

/** Addresses of files with rules and with cards. */
export interface Files {
  rules: readonly string[];
  cards: readonly string[];
}

/** The schemes of a finder that have loaded. What did not load is known to be missing. */
export interface Schemes {
  /** How many there are, whether or not they have loaded. */
  count: number;
  /** What they are matched by. */
  table: MatchTable;
  /** What is shown of each, by its place. */
  cards: ReadonlyMap<number, FinderCard>;
  /** Files that have not loaded. */
  left: Files;
  /** Whether the files that are left are being fetched, or are about to be. */
  isLoading: boolean;
}

/** What a page has of the schemes, and what it fetches. */
export interface SchemesData {
  options: Options;
  /** How many schemes there are, whether or not they are in the page. */
  count: number;
  rules: RulesPart;
  cards: CardsPart;
  /** What is not in the page, always fetched in full and in this order, so that no request reveals an answer. */
  more: Files;
}

/** A file that has loaded. */
export interface Arrived<Part> {
  href: string;
  part: Part;
}

/** The schemes that are in the page. */
export const toSchemes = ({ options, count, rules, cards, more }: SchemesData): Schemes => ({
  count,
  table: withPart(new MatchTable(options), rules),
  cards: new Map(readCards(cards)),
  left: more,
  isLoading: true,
});

/** The schemes once these files with rules have loaded. */
export const withRules = (schemes: Schemes, arrived: readonly Arrived<RulesPart>[]): Schemes => ({
  ...schemes,
  table: arrived.reduce((table, { part }) => withPart(table, part), schemes.table),
  left: { ...schemes.left, rules: without(schemes.left.rules, arrived) },
});

/** The schemes once this file with cards has loaded. */
export const withCards = (schemes: Schemes, arrived: Arrived<CardsPart>): Schemes => ({
  ...schemes,
  cards: new Map([...schemes.cards, ...readCards(arrived.part)]),
  left: { ...schemes.left, cards: without(schemes.left.cards, [arrived]) },
});

/** Whether each scheme can be matched. Their text may still be loading. */
export const isMatchable = ({ table, count }: Schemes): boolean => table.read === count;

/** Whether files did not load, so that schemes or their text are missing. */
export const hasFailed = ({ left, isLoading }: Schemes): boolean =>
  !isLoading && left.rules.length + left.cards.length > 0;

const withPart = (table: MatchTable, part: RulesPart): MatchTable =>
  table.with(
    part.rules,
    readPlaces(part).map((place, index) => [place, part.schemes[index] ?? []] as const),
  );

const without = (hrefs: readonly string[], arrived: readonly Arrived<unknown>[]): string[] =>
  hrefs.filter((href) => !arrived.some((file) => file.href === href));
