import { getContent } from '../content.ts';
import { getDirectory } from '../directory.ts';
import { toIndexFile, type IndexFile } from './small-index.ts';
import { toSearchWords } from './words.ts';
import { parts } from '../site.ts';
import type { SearchWordLists } from '../../schemas/search-words.ts';
import type { SearchWords } from '../../search/plan.ts';

/** The thesaurus of this site. */
export const getSearchWords = async (): Promise<SearchWords> => toSearchWords(await getDirectory(), await getLists());

/** The one file that the search of this site reads; null where the directory is large or comes in parts. */
export const getIndexFile = async (): Promise<IndexFile | null> =>
  parts.length > 0 ? null : toIndexFile(await getDirectory(), await getSearchWords());

const getLists = async (): Promise<SearchWordLists> => {
  const lists = (await getContent()).search[0]?.data;
  if (lists) return lists;
  throw new Error(
    'content/search/words.yaml is missing. Put the file back: search sheds its filler and knows its words of danger.',
  );
};
