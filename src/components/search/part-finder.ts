import { planSearch, type Meaning, type QueryPart, type SearchWords } from '../../search/plan.ts';
import type { Hit, PartHits } from '../../search/rank.ts';
import { correctWord, splitWord } from '../../search/spelling.ts';
import type { Source } from './source.ts';

/** Finds the pages of each part of a search. */
export class PartFinder {
  readonly #source: Source;
  readonly #words: SearchWords;

  constructor(source: Source, words: SearchWords) {
    this.#source = source;
    this.#words = words;
  }

  /** Neighbours that are one word of some page become it: “re-offending”, “black mail”. */
  async join(parts: readonly QueryPart[]): Promise<QueryPart[]> {
    const joined: QueryPart[] = [];
    for (const part of parts) {
      const last = joined.at(-1);
      const both = last && isWord(last) && isWord(part) ? last.words + part.words : '';
      if (both && (await this.#source.hits(both)).length > 0) joined.splice(-1, 1, { words: both, meanings: [] });
      else joined.push(part);
    }
    return joined;
  }

  /** Hits for one part: its words as they are, what they mean, or, where nothing has them, the word that was meant. */
  async find(part: QueryPart, corrected: { typed: string; searched: string }[], isLiteral: boolean): Promise<PartHits> {
    const [words, ...meanings] = await Promise.all([
      isNamed(part) ? [] : this.#source.hits(part.words),
      ...part.meanings.map((meaning) => this.#pagesAbout(meaning)),
    ]);
    const meant = new Map(meanings.flat());
    if (words.length > 0 || meant.size > 0) return { words, meant };
    const near = await this.#source.near(part.words);
    if (near.length > 0 || isLiteral) return { words: near, meant };
    const spellings = await this.#source.spellings();
    for (const searched of [splitWord(part.words, spellings), correctWord(part.words, spellings)]) {
      const hits = searched ? await this.#findAgain(searched) : undefined;
      if (!searched || !hits) continue;
      corrected.push({ typed: part.words, searched });
      return hits;
    }
    return { words, meant };
  }

  /** Pages that have a term, and how much they are about it. The term’s own page comes after them. */
  async #pagesAbout({ facet, value }: Meaning): Promise<[id: string, share: number][]> {
    const [pages, counts, about] = await Promise.all([
      this.#source.with(facet, value),
      this.#source.valueCounts(facet),
      this.#source.with('topic', `${facet} ${value}`),
    ]);
    return [
      ...[...pages].map((id): [string, number] => [id, 1 / (counts.get(id) ?? 1)]),
      ...[...about].map((id): [string, number] => [id, 0]),
    ];
  }

  /** Hits for what was meant; undefined where nothing has it either. */
  async #findAgain(searched: string): Promise<PartHits | undefined> {
    const [again, ...others] = planSearch(searched, this.#words).parts;
    if (!again) return undefined;
    const hits: readonly Hit[] = others.length > 0 ? await this.#source.hits(searched) : [];
    if (others.length > 0) return hits.length > 0 ? { words: hits, meant: new Map() } : undefined;
    return this.find(again, [], true);
  }
}

const isWord = ({ words, meanings }: QueryPart): boolean => meanings.length === 0 && !words.includes(' ');

/**
 * Whether a part is a phrase with a meaning: its meaning answers it, and its words need not be looked up one by one.
 */
const isNamed = ({ words, meanings }: QueryPart): boolean => meanings.length > 0 && words.includes(' ');
