import { toPassage } from '../../search/passage.ts';
import type { SearchWords } from '../../search/plan.ts';
import type { Hit } from '../../search/rank.ts';
import { toOwn } from '../ui/address.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';
import { Pages } from './pages.ts';
import type { Source } from './source.ts';
import { hasFailed, watchFiles } from './watch.ts';

/**
 * The source of a large directory, or of one in parts: Pagefind’s index, of which a search loads what it needs.
 * @param others where other parts of the directory are, such as /parts/north/
 */
export const loadPagefindSource = async (others: readonly string[]): Promise<Source> => {
  watchFiles();
  const pages = await Pages.load(others);
  let index: Promise<Pagefind> | undefined;
  let words: Promise<SearchWords> | undefined;
  let spellings: Promise<string[]> | undefined;
  const search = async (query: string): Promise<PagefindResult[]> => {
    const { results } = await (await (index ??= loadIndexes(pages))).search(query);
    checkFiles(pages);
    // An index and a list of two builds would be mixed up silently.
    if (results.some(({ id }) => !pages.has(id)))
      throw new Error('The index and the list of its pages are of two builds.');
    return results;
  };
  const loadSpellings = () => (spellings ??= fetchJson<string[]>(toOwn('/search/spellings.json')));
  return {
    words: () => (words ??= fetchJson<SearchWords>(toOwn('/search/words.json'))),
    // Pagefind alone would take away letters of a word until something has the rest.
    hits: async (query) => {
      const [exact, all] = await Promise.all([search(`"${query}"`), search(query)]);
      const ids = new Set(exact.map(({ id }) => id));
      return all.filter(({ id }) => ids.has(id)).map(toHit);
    },
    near: async (letters) => {
      const isKnown = (await loadSpellings()).some((word) => word.startsWith(letters));
      return isKnown ? (await search(letters)).map(toHit) : [];
    },
    spellings: loadSpellings,
    with: (facet, value) => pages.with(facet, value),
    valueCounts: (facet) => pages.valueCounts(facet),
    inOrder: (ids, sort) => pages.inOrder(ids, sort),
    card: async (id) => (await pages.fetch(id)).card,
    passage: async (id, stems) => toPassage((await pages.fetch(id)).text, stems),
    get isPartial() {
      return pages.isPartial;
    },
  };
};

/**
 * The indexes of all parts that can be had, joined. One that fails while it is joined breaks them all, so the join is
 * retried without it.
 */
const loadIndexes = async (pages: Pages): Promise<Pagefind> => {
  for (;;) {
    const parts = pages.others;
    const joined = await loadPagefind(parts).catch((error: unknown) => ({ error }));
    const failed = parts.filter((part) => hasFailed(`${part}pagefind/`));
    for (const part of failed) pages.miss(part);
    if (failed.length > 0) continue;
    if ('error' in joined) throw joined.error;
    return joined;
  }
};

/** A piece of the index that did not load is no piece without hits. */
const checkFiles = (pages: Pages): void => {
  if (hasFailed(toOwn('/pagefind/'))) throw new Error('A piece of the index did not load.');
  for (const part of pages.others) if (hasFailed(`${part}pagefind/`)) pages.miss(part);
};

const toHit = ({ id, score, matchedMetaFields = [] }: PagefindResult): Hit => ({
  id,
  score,
  fields: matchedMetaFields,
});
