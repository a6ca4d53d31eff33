import { facetOf } from './facets.ts';
import { toRecords } from './records.ts';
import { toTermLists } from '../terms.ts';
import type { Directory } from '../views.ts';
import type { SearchWordLists } from '../../schemas/search-words.ts';
import { toStems, toWords, type Meaning, type SearchWords } from '../../search/plan.ts';

/**
 * The thesaurus of the search: what people type, what it means, which stop words to drop, what calls for help.
 * @param lists what content/search/words.yaml says of words that are no terms
 */
export const toSearchWords = (directory: Directory, lists: SearchWordLists): SearchWords => {
  const phrases = new Map<string, Set<number>>();
  const meanings: Meaning[] = [];
  const note = (words: readonly string[], meaning: Meaning): void => {
    const number = meanings.push(meaning) - 1;
    for (const stems of words.map(toStems).filter(Boolean))
      phrases.set(stems, (phrases.get(stems) ?? new Set()).add(number));
  };
  for (const list of toTermLists(directory))
    for (const { id, term, label, wordsPeopleUse } of list.terms)
      note([term, label, ...wordsPeopleUse], { facet: facetOf[list.name], value: id, label });
  return {
    phrases: Object.fromEntries([...phrases].map(([stems, numbers]) => [stems, [...numbers]])),
    meanings,
    filler: lists.filler.map(toStems),
    danger: lists.danger.map(toStems),
    pageCount: toRecords(directory).length,
  };
};

/** The words that pages have, to which a mistyped one may be corrected: those of most pages first. */
export const toSpellings = (directory: Directory): string[] => {
  const counts = new Map<string, number>();
  for (const { name, summary, text } of toRecords(directory))
    for (const word of new Set(toWords(`${name} ${summary} ${text}`)))
      if (/^[a-z]{4,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([word]) => word);
};
