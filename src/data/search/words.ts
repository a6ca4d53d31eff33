import { toStems, toWords, type Meaning, type SearchWords } from '../../search/plan.ts';
import { getContent } from '../content.ts';
import { getDirectory } from '../directory.ts';
import { facetOf } from './facets.ts';
import { toRecords } from './records.ts';
import { toTermLists } from '../terms.ts';
import { toNameTable } from '../places/where.ts';

/** How many names of towns a mistyped word may be corrected to, the largest places first. */
const maxTowns = 800;

/** The thesaurus of the search: what people type, what it means, which stop words to drop, what calls for help. */
export const getSearchWords = async (): Promise<SearchWords> => {
  const directory = await getDirectory();
  const { areas, regions } = directory;
  const lists = (await getContent()).search[0]?.data;
  if (!lists)
    throw new Error(
      'content/search/words.yaml is missing. Put the file back: search sheds its filler and knows its words of danger.',
    );
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
  for (const { id, name } of [...areas, ...regions]) note([name], { facet: 'area', value: id, label: name });
  return {
    phrases: Object.fromEntries([...phrases].map(([stems, numbers]) => [stems, [...numbers]])),
    meanings,
    filler: lists.filler.map(toStems),
    danger: lists.danger.map(toStems),
    pageCount: toRecords(directory).length,
  };
};

/**
 * The words of the index that a mistyped one may be corrected to, the commonest first: names, places, terms and
 * summaries.
 */
export const getSpellings = async (): Promise<string[]> => {
  const { schemes, providers, areas, regions, terms } = await getDirectory();
  const texts = [
    ...schemes.flatMap(({ name, listing }) => [
      name,
      ...listing.otherNames,
      listing.summary,
      listing.about,
      ...(listing.area.state === 'known' ? listing.area.value.places : []),
    ]),
    ...providers.flatMap(({ name, entry }) => [name, ...entry.data.otherNames]),
    ...Object.values(terms).flatMap((list) =>
      list.flatMap(({ term, label, wordsPeopleUse }) => [term, label, ...wordsPeopleUse]),
    ),
    ...areas.map(({ name }) => name),
    ...Object.keys(toNameTable({ areas, regions }).names)
      .filter((name) => !name.includes(' '))
      .slice(0, maxTowns),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(toWords))
    if (/^[a-z]{4,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([word]) => word);
};
