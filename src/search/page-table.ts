import { locale } from '#messages/locale.ts';
import type { SearchRecord } from './record.ts';

/**
 * Numbers of pages that have a value, as run lengths: how many to skip, how many to take, and so on. Pages of one kind
 * are numbered together, so that this is short.
 */
export type Runs = readonly number[];

/** Which pages have each value of a facet. */
export type FacetRuns = Readonly<Record<string, Runs>>;

/** What is needed to name a page of the index by its number. */
export interface PageTable {
  /** What every id of this build begins with. */
  prefix: string;
  /** How many pages there are, numbered from 0. */
  count: number;
}

/** All numbers in an order. */
export type PageOrder = readonly number[];

/**
 * Puts pages, in the order of their numbers, into orders and facets. Names are ordered as people order them; undated
 * pages come last by date.
 */
export const toPageTable = (
  pages: readonly Pick<SearchRecord, 'name' | 'date' | 'filters'>[],
): { orders: Record<'name' | 'date', PageOrder>; facets: Record<string, FacetRuns> } => {
  const collator = new Intl.Collator(locale, { ignorePunctuation: true, sensitivity: 'base' });
  const facets: Record<string, Record<string, number[]>> = {};
  pages.forEach(({ filters }, number) => {
    for (const [key, values] of Object.entries(filters))
      for (const value of values) ((facets[key] ??= {})[value] ??= []).push(number);
  });
  const byName = pages
    .map((_, number) => number)
    .toSorted((a, b) => collator.compare(pages[a]?.name ?? '', pages[b]?.name ?? '') || a - b);
  const byDate = byName.toSorted((a, b) => compareText(pages[b]?.date ?? '', pages[a]?.date ?? ''));
  return { orders: { name: byName, date: byDate }, facets: mapValues(facets, (values) => mapValues(values, toRuns)) };
};

/** Rising numbers as runs. */
export const toRuns = (numbers: readonly number[]): number[] => {
  const runs: number[] = [];
  let next = 0;
  for (const number of numbers) {
    if (number === next && runs.length > 0) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(number - next, 1);
    next = number + 1;
  }
  return runs;
};

export const readRuns = (runs: Runs): number[] => {
  const numbers: number[] = [];
  let next = 0;
  for (let at = 0; at < runs.length; at += 2) {
    next += runs[at] ?? 0;
    for (let taken = 0; taken < (runs[at + 1] ?? 0); taken += 1) numbers.push(next++);
  }
  return numbers;
};

/** How often each page is among these lists. */
export const countValues = (lists: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, change: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
