import { stem, toWords, type SearchWords } from './plan.ts';
import { countValues, readRuns, toPageTable, type FacetRuns } from './page-table.ts';
import type { Hit } from './rank.ts';
import type { SearchCard, SearchRecord } from './record.ts';

/** The whole index of a small directory, as one file. */
export interface SmallIndexFile {
  /** Pages in the order of their numbers. */
  pages: readonly PageRow[];
  facets: Readonly<Record<string, FacetRuns>>;
  /**
   * Which pages have a word in their text, a word a line: its stem, then the number of the first page and, for each
   * further one, how many numbers on it is, to base 36. What names and summaries have is in `pages` already.
   */
  text: string;
  words: SearchWords;
}

/** A card, its fields in an order; marks are joined by commas. */
type PageRow = readonly [
  url: string,
  tag: string,
  name: string,
  facts: string,
  summary: string,
  date: string,
  marks: string,
  evidence: string,
  lang: string,
];

/** Records as one file. */
export const toSmallIndex = (records: readonly SearchRecord[], words: SearchWords): SmallIndexFile => ({
  pages: records.map(({ url, tag, name, facts, summary, date, marks, evidence, lang }) => [
    ...([url, tag, name, facts, summary, date] as const),
    ...([marks.join(','), evidence, lang] as const),
  ]),
  facets: toPageTable(records).facets,
  text: [...toPostings(records.map(({ text }) => text))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, numbers]) => [word, ...numbers.map((number, at) => toDelta(number, numbers[at - 1]))].join(' '))
    .join('\n'),
  words,
});

const toPostings = (texts: readonly string[]): Map<string, number[]> => {
  const postings = new Map<string, number[]>();
  texts.forEach((text, number) => {
    for (const word of new Set(toWords(text).map(stem))) {
      const numbers = postings.get(word);
      if (numbers) numbers.push(number);
      else postings.set(word, [number]);
    }
  });
  return postings;
};

const toDelta = (number: number, before = 0): string => (number - before).toString(36);

/** Where a word of a page is; of several, the first of these. */
type Field = 'title' | 'summary' | 'text';

/** The index of a small directory, to be asked. Pages are named by their numbers, as texts. */
export class SmallIndex {
  readonly words: SearchWords;
  readonly #file: SmallIndexFile;
  /** The pages that have a word in their name or summary, by its stem. */
  readonly #heads = new Map<string, Map<number, Field>>();
  /** The line of a word in the index of texts, by its stem. */
  readonly #lines: ReadonlyMap<string, string>;
  /** How many words the name of each page has. */
  readonly #nameLengths: readonly number[];

  constructor(file: SmallIndexFile) {
    this.#file = file;
    this.words = file.words;
    this.#lines = new Map(file.text.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line]));
    const stems = new Map<string, string>();
    const stemOf = (word: string): string => {
      const known = stems.get(word) ?? stem(word);
      stems.set(word, known);
      return known;
    };
    this.#nameLengths = file.pages.map(([, , name, , summary], number) => {
      const words = toWords(name);
      for (const word of toWords(summary)) this.#note(stemOf(word), number, 'summary');
      for (const word of words) this.#note(stemOf(word), number, 'title');
      return words.length;
    });
  }

  /** Pages that have all of these words, in any of their forms. A short name that has them is the better hit. */
  hits(words: string): Hit[] {
    const all = toWords(words).map((word) => this.#pagesWith(stem(word)));
    return this.#join(all);
  }

  /** Pages that have a word which begins with these letters. */
  near(letters: string): Hit[] {
    const begins = (word: string): boolean => word.startsWith(letters);
    const known = [...this.#heads.keys(), ...this.#lines.keys()].filter(begins);
    const pages = new Map<number, Field>();
    for (const word of known) for (const [number, field] of this.#pagesWith(word)) keepBest(pages, number, field);
    return this.#join([pages]);
  }

  /** Ids of all pages that have this value of a facet. */
  with(facet: string, value: string): ReadonlySet<string> {
    const values = Object.hasOwn(this.#file.facets, facet) ? this.#file.facets[facet] : undefined;
    return new Set(readRuns(values && Object.hasOwn(values, value) ? (values[value] ?? []) : []).map(String));
  }

  /** How many values of a facet each page has that has any. */
  valueCounts(facet: string): ReadonlyMap<string, number> {
    const runs = Object.hasOwn(this.#file.facets, facet) ? this.#file.facets[facet] : undefined;
    return countValues(Object.values(runs ?? {}).map((each) => readRuns(each).map(String)));
  }

  /** These ids by name, or the newest date first. */
  inOrder(ids: ReadonlySet<string>, sort: 'name' | 'date'): string[] {
    const pages = this.#file.pages.map(([, , name, , , date]) => ({ name, date, filters: {} }));
    return toPageTable(pages)
      .orders[sort].map(String)
      .filter((id) => ids.has(id));
  }

  card(id: string): SearchCard {
    const row = this.#file.pages[Number(id)];
    if (!row) throw new Error(`The index has no page ${id}.`);
    const [url, tag, name, facts, summary, , marks, evidence, lang] = row;
    return { url, tag, name, facts, summary, marks: marks.split(',').filter(Boolean), evidence, lang };
  }

  /** Whether the text of a page, beyond its name and summary, has one of these words. */
  hasInText(id: string, stems: ReadonlySet<string>): boolean {
    return [...stems].some((word) => this.#numbersIn(word).includes(Number(id)));
  }

  #note(word: string, number: number, field: Field): void {
    const pages = this.#heads.get(word) ?? new Map<number, Field>();
    this.#heads.set(word, pages.set(number, field));
  }

  #pagesWith(word: string): Map<number, Field> {
    const pages = new Map<number, Field>(this.#numbersIn(word).map((number) => [number, 'text']));
    for (const [number, field] of this.#heads.get(word) ?? []) pages.set(number, field);
    return pages;
  }

  #numbersIn(word: string): number[] {
    const [, ...deltas] = (this.#lines.get(word) ?? '').split(' ');
    let number = 0;
    return deltas.map((delta) => (number += parseInt(delta, 36)));
  }

  /** Pages that are in all of these, each with the field of its least word. */
  #join([first, ...others]: readonly ReadonlyMap<number, Field>[]): Hit[] {
    return [...(first ?? [])].flatMap(([number, field]) => {
      const fields = [field, ...others.map((pages) => pages.get(number))];
      if (fields.includes(undefined)) return [];
      const least = fieldsByWorth.findLast((each) => fields.includes(each)) ?? 'text';
      const share = least === 'title' ? fields.length / (this.#nameLengths[number] ?? 1) : 0;
      return [{ id: String(number), score: share, fields: [least], isWhole: share === 1 }];
    });
  }
}

const fieldsByWorth: readonly Field[] = ['title', 'summary', 'text'];

const keepBest = (pages: Map<number, Field>, number: number, field: Field): void => {
  const known = pages.get(number);
  if (!known || fieldsByWorth.indexOf(field) < fieldsByWorth.indexOf(known)) pages.set(number, field);
};
