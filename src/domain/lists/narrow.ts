import { compareNames } from './order.ts';

/** Anything that a list can be narrowed by: its values under each key, one or many. */
export interface Narrowable {
  values: Readonly<Record<string, readonly string[]>>;
}

/** The chosen options under each key. A key without a choice narrows nothing. */
export type FacetChoice = Readonly<Record<string, readonly string[]>>;

/**
 * Whether an item has one of the chosen options under every key that has any: “or” inside a key, “and” between keys.
 */
export const fits = ({ values }: Narrowable, choice: FacetChoice): boolean =>
  Object.entries(choice).every(
    ([key, chosen]) => chosen.length === 0 || chosen.some((option) => values[key]?.includes(option)),
  );

/** How many items would be listed with this option as the only choice under its key, all other keys as they are. */
export const countOption = (
  items: readonly Narrowable[],
  choice: FacetChoice,
  [key, option]: readonly [key: string, option: string],
): number => items.filter((item) => fits(item, { ...choice, [key]: [option] })).length;

/**
 * How items may be ordered, with what each order is called. None orders by how large a figure is: figures that count
 * different things have no first and last.
 */
export { orders } from '#messages/lists.ts';
export type SortOrder = keyof Sortable;

/** What an item is ordered by. */
export interface Sortable {
  scheme: string;
  /** The date of the document, or the part of it that is known. */
  date: string;
  /** How many people it is about; null where that is not stated, which comes last. */
  base: number | null;
  evidence: number;
}

/** Compares two items by an order, then by the name of the scheme. */
export const compareBy =
  (order: SortOrder) =>
  (a: Sortable, b: Sortable): number =>
    firsts[order](a, b) || compareNames(a.scheme, b.scheme);

const firsts: Record<SortOrder, (a: Sortable, b: Sortable) => number> = {
  scheme: () => 0,
  date: (a, b) => b.date.localeCompare(a.date),
  base: (a, b) => (b.base ?? -1) - (a.base ?? -1),
  evidence: (a, b) => b.evidence - a.evidence,
};
