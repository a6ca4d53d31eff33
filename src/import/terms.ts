import { listNames, type ListName } from '../feeds/oruk/taxonomy.ts';
import { asId, asObject, asObjects, type Raw } from './feed.ts';
import type { Existing } from './existing.ts';

/** The values of our lists that a service’s attributes name, and how many attributes are of other lists. */
export interface Terms {
  values: Record<ListName, string[]>;
  /** Their labels on pages. */
  labels: Record<ListName, string[]>;
  unknown: number;
}

/**
 * Reads attributes. Terms are recognised by their IDs on this site, never by similar names: a guess is not a fact.
 */
export const readTerms = (raw: Raw, terms: Existing['terms']): Terms => {
  const empty = () => Object.fromEntries(listNames.map((list) => [list, [] as string[]])) as Terms['values'];
  const [values, labels] = [empty(), empty()];
  let unknown = 0;
  for (const attribute of asObjects(raw['attributes'])) {
    const term = terms.get(termOf(attribute) ?? '');
    if (!term) unknown += 1;
    else if (!values[term.list].includes(term.value)) {
      values[term.list].push(term.value);
      labels[term.list].push(term.label);
    }
  }
  return { values, labels, unknown };
};

/** The ID of an attribute’s term, wherever the feed has it. */
export const termOf = (attribute: Raw): string | null =>
  asId(attribute['taxonomy_term_id']) ?? asId(asObject(attribute['taxonomy_term'])?.['id']);
