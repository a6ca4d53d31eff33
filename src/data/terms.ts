import type { VocabularyName } from '../schemas/vocabulary.ts';
import type { Directory, TermView } from './views.ts';

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
export const toTermLists = ({ terms, vocabulary }: Pick<Directory, 'terms' | 'vocabulary'>): TermList[] =>
  listed.map((name) => ({ name, href: `/${name}/`, ...vocabulary[name], terms: terms[name] }));
