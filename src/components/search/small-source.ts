import { toPageId } from '../../search/page-id.ts';
import type { PageTable } from '../../search/page-table.ts';
import { toPassage, type PassagePart } from '../../search/passage.ts';
import { SmallIndex, type SmallIndexFile } from '../../search/small-index.ts';
import { root, toOwn } from '../ui/address.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { fetchPage } from './fragment.ts';
import type { Source } from './source.ts';

/**
 * The source of a small directory: its whole index is one file, fetched once. Only the texts of the pages that are
 * shown are fetched beside it.
 * @param integrity what the file must hash to; a browser rejects one that was cut off or is of another build
 * @param isAgain whether it is fetched after a failure, so that a damaged copy is not taken from a cache
 */
export const loadSmallSource = async (address: string, integrity: string, isAgain: boolean): Promise<Source> => {
  const index = new SmallIndex(
    await fetchJson<SmallIndexFile>(address, { integrity, cache: isAgain ? 'reload' : 'default' }),
  );
  let spellings: Promise<string[]> | undefined;
  let table: Promise<PageTable> | undefined;
  const passage = async (id: string, stems: ReadonlySet<string>): Promise<PassagePart[] | null> => {
    table ??= fetchJson<PageTable>(toOwn('/search/pages.json'));
    const { text } = await fetchPage(root, toPageId((await table).prefix, Number(id)));
    return toPassage(text, stems);
  };
  return {
    words: () => Promise.resolve(index.words),
    hits: (words) => Promise.resolve(index.hits(words)),
    near: (letters) => Promise.resolve(index.near(letters)),
    spellings: () => (spellings ??= fetchJson<string[]>(toOwn('/search/spellings.json'))),
    with: (facet, value) => Promise.resolve(index.with(facet, value)),
    valueCounts: (facet) => Promise.resolve(index.valueCounts(facet)),
    inOrder: (ids, sort) => Promise.resolve(index.inOrder(ids, sort)),
    card: (id) => {
      const card = index.card(id);
      return Promise.resolve({ ...card, url: toOwn(card.url) });
    },
    passage: (id, stems) => (index.hasInText(id, stems) ? passage(id, stems) : null),
    isPartial: false,
  };
};
