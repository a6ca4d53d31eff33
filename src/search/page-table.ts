/** Places of pages that have each value of a facet. */
export type FacetPlaces = Readonly<Record<string, readonly number[]>>;

/** Every page of the index in a few lists, for narrowing, counting and ordering without reading the index itself. Made after it. */
export interface PageTable {
  /** What every id of the index begins with. */
  prefix: string;
  /** Rests of the ids, in order of the pages’ names. A page’s place is its place here. */
  ids: readonly string[];
  /** Places, the newest date first. */
  byDate: readonly number[];
}

/** A page as the index tells of it. */
export interface IndexedPage {
  id: string;
  name: string;
  date: string;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Puts pages into a table, and apart from it each facet. Names are ordered as people order them; undated pages come last by date. */
export const toPageTable = (pages: readonly IndexedPage[]): { table: PageTable; facets: Record<string, FacetPlaces> } => {
  const prefix = commonPrefix(pages.map(({ id }) => id));
  const sorted = pages.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB', { ignorePunctuation: true, sensitivity: 'base' }) || a.id.localeCompare(b.id));
  const facets: Record<string, Record<string, number[]>> = {};
  sorted.forEach(({ filters }, place) => {
    for (const [key, values] of Object.entries(filters)) for (const value of values) ((facets[key] ??= {})[value] ??= []).push(place);
  });
  const table = {
    prefix,
    ids: sorted.map(({ id }) => id.slice(prefix.length)),
    byDate: sorted.map((_, place) => place).toSorted((a, b) => (sorted[b]?.date ?? '').localeCompare(sorted[a]?.date ?? '') || a - b),
  };
  return { table, facets };
};

/** The beginning that all ids share, up to the last underscore: the language of the index. */
const commonPrefix = (ids: readonly string[]): string => {
  const prefix = ids[0]?.slice(0, ids[0].lastIndexOf('_') + 1) ?? '';
  return ids.every((id) => id.startsWith(prefix)) ? prefix : '';
};
