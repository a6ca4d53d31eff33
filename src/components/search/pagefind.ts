/** The part of Pagefind’s browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  score: number;
  matchedMetaFields?: string[];
  data: () => Promise<PagefindPage>;
}
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Loads the index that the build left beside the site. Rejects when it cannot be had, and may be called again. */
export const loadPagefind = async (): Promise<Pagefind> => {
  // A fresh address after a failure: browsers remember that a module could not be loaded.
  const address = `/pagefind/pagefind.js${attempts > 0 ? `?again=${attempts}` : ''}`;
  attempts += 1;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as { createInstance: (options: object) => Pagefind };
  const pagefind = createInstance({
    // A second copy of the script would be loaded for a worker, and a search here takes a few milliseconds.
    noWorker: true,
    // The name counts over the summary over the text; the other fields are for cards and are not searched.
    ranking: { metaWeights: { title: 5, summary: 2, facts: 0, marks: 0, evidence: 0, date: 0 } },
  });
  await pagefind.init();
  attempts = 0;
  return pagefind;
};

let attempts = 0;
