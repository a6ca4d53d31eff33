/** The part of Pagefind’s browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (words: string | null, options: { filters?: Record<string, string[]>; sort?: Record<string, 'asc' | 'desc'> }) => Promise<PagefindResults>;
}
export type FilterCounts = Record<string, Record<string, number>>;
export interface PagefindResults {
  results: { id: string; data: () => Promise<PagefindPage> }[];
  filters: FilterCounts;
  unfilteredResultCount: number;
}
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** Loads the index that the build left beside the site. Rejects when it cannot be had, and may be called again. */
export const loadPagefind = async (): Promise<Pagefind> => {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
};
