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
export type SortOrder = Exclude<keyof Sortable, 'isLast'>;

/** What an item is ordered by: its name, its date, or a rank, the highest first. */
export interface Sortable extends Record<'verdict' | 'compared' | 'base' | 'followed' | 'counted', number> {
  scheme: string;
  /** The date of the document, or the part of it that is known. */
  date: string;
  /** Whether it comes last in every order. */
  isLast: boolean;
}

/** Compares two items by an order, then by the name of the scheme. */
export const compareBy =
  (order: SortOrder) =>
  (a: Sortable, b: Sortable): number =>
    Number(a.isLast) - Number(b.isLast) || firstBy(order, a, b) || compareNames(a.scheme, b.scheme);

const firstBy = (order: SortOrder, a: Sortable, b: Sortable): number => {
  if (order === 'scheme') return 0;
  return order === 'date' ? b.date.localeCompare(a.date) : b[order] - a[order];
};
