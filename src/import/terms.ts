import { listNames, type ListName } from '../feeds/oruk/taxonomy.ts';
import { asId, asObject, asObjects, type Raw } from './feed.ts';
import type { Known } from './known.ts';

/** The words of our lists that a service’s attributes name, and how many attributes are of other lists. */
export interface Terms {
  words: Record<ListName, string[]>;
  /** The same as pages say them. */
  labels: Record<ListName, string[]>;
  unknown: number;
}

/**
 * Reads attributes. Terms are known by the number that this site gives them, never by likeness of words: a guess is no
 * fact.
 */
export const readTerms = (raw: Raw, terms: Known['terms']): Terms => {
  const empty = () => Object.fromEntries(listNames.map((list) => [list, [] as string[]])) as Terms['words'];
  const [words, labels] = [empty(), empty()];
  let unknown = 0;
  for (const attribute of asObjects(raw['attributes'])) {
    const term = terms.get(termOf(attribute) ?? '');
    if (!term) unknown += 1;
    else if (!words[term.list].includes(term.word)) {
      words[term.list].push(term.word);
      labels[term.list].push(term.label);
    }
  }
  return { words, labels, unknown };
};

/** The number of an attribute’s term, wherever the feed has it. */
export const termOf = (attribute: Raw): string | null =>
  asId(attribute['taxonomy_term_id']) ?? asId(asObject(attribute['taxonomy_term'])?.['id']);
