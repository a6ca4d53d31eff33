import { root } from '../ui/address.ts';

/** The part of Pagefind’s browser API that the search uses (pagefind.app/docs/api). */
export interface Pagefind {
  init: () => Promise<void>;
  /** Joins the index of another build. */
  mergeIndex: (address: string, options: object) => Promise<void>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  score: number;
  matchedMetaFields?: string[];
}

/**
 * Loads the index that the build left beside the site, and joins those of other parts. Rejects when it cannot be had,
 * and may be called again.
 * @param parts where the other parts are, such as /parts/north/; one whose index cannot be had must not be among them
 */
export const loadPagefind = async (parts: readonly string[]): Promise<Pagefind> => {
  // A fresh address after a failure: browsers remember that a module could not be loaded.
  const address = `${root}pagefind/pagefind.js${attempts > 0 ? `?again=${attempts}` : ''}`;
  attempts += 1;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance: (options: object) => Pagefind;
  };
  // A second copy of the script would be loaded for a worker, and a search here takes a few milliseconds.
  const pagefind = createInstance({ noWorker: true, ranking, baseUrl: '/' });
  await pagefind.init();
  // A part by path has its pages on this site, wherever its index is.
  for (const part of parts)
    await pagefind.mergeIndex(`${part}pagefind/`, { ranking, baseUrl: part.startsWith('/') ? '/' : part });
  attempts = 0;
  return pagefind;
};

/** The name counts over the summary over the text; the other fields are for cards and are not searched. */
const ranking = { metaWeights: { title: 5, summary: 2, tag: 0, facts: 0, marks: 0, evidence: 0, lang: 0 } };

let attempts = 0;
