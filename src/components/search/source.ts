import type { PassagePart } from '../../search/passage.ts';
import type { SearchWords } from '../../search/plan.ts';
import type { Hit } from '../../search/rank.ts';
import type { SearchCard } from '../../search/record.ts';

/** An index that the search asks, however it is stored. A question rejects when something of this build is missing. */
export interface Source {
  /** The thesaurus. */
  words: () => Promise<SearchWords>;
  /** Pages that have all of these words. */
  hits: (words: string) => Promise<readonly Hit[]>;
  /** Pages that have a word which begins like this one. */
  near: (letters: string) => Promise<readonly Hit[]>;
  /** Words that pages have, the commonest first. */
  spellings: () => Promise<readonly string[]>;
  /** Ids of all pages that have this value of a facet. */
  with: (facet: string, value: string) => Promise<ReadonlySet<string>>;
  /** How many values of a facet each page has that has any. */
  valueCounts: (facet: string) => Promise<ReadonlyMap<string, number>>;
  /** These ids by name, or the newest date first. */
  inOrder: (ids: ReadonlySet<string>, sort: 'name' | 'date') => Promise<readonly string[]>;
  card: (id: string) => Promise<SearchCard>;
  /** What the text of a page says around words that were searched for; null where it has none of them. */
  passage: (id: string, stems: ReadonlySet<string>) => Promise<readonly PassagePart[] | null> | null;
  /** Whether a part of the directory could not be had. */
  readonly isPartial: boolean;
}
