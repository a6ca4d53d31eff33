import type { VocabularyName } from '../schemas/vocabulary.ts';
import { getDirectory } from './directory.ts';
import type { TermView } from './views.ts';

/** A list of the vocabulary with pages of its own. */
export interface TermList {
  name: VocabularyName;
  href: string;
  title: string;
  question: string;
  terms: TermView[];
}

/** The lists that have pages: all but referrers, whose terms only appear on other pages. */
const listed = ['needs', 'stages', 'disposals', 'approaches', 'audiences'] as const satisfies VocabularyName[];

/** The lists of the vocabulary that have pages, each with its terms and their schemes. */
export const getTermLists = async (): Promise<TermList[]> => {
  const { terms, vocabulary } = await getDirectory();
  return listed.map((name) => ({ name, href: `/${name}/`, ...vocabulary[name], terms: terms[name] }));
};
