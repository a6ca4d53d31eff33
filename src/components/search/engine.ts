import { planSearch, toStems, toWords, type QueryPart, type SearchPlan, type SearchWords } from '../../search/plan.ts';
import { pickRanked, rankHits, type PartHits } from '../../search/rank.ts';
import { correctWord } from '../../search/spelling.ts';
import { readPlace } from '../../domain/places/read.ts';
import { PlaceFiles } from '../places/place-files.ts';
import type { Source } from './source.ts';

/** The result of a search by words. Pages are named by the ids of the index. */
export interface SearchResult {
  plan: SearchPlan;
  /** Best first. */
  ids: readonly string[];
  /** Those of all pages that are schemes. */
  schemes: ReadonlySet<string>;
  /** Words that no page of the list answers. */
  missing: readonly string[];
  /** Mistyped words and what was searched in their place. */
  corrected: readonly { typed: string; searched: string }[];
  /** What was searched, as stems of single words, to be marked in passages. */
  stems: ReadonlySet<string>;
}

/** An area that is offered for narrowing. */
export interface Area {
  id: string;
  name: string;
}

/** How far below a whole place of a match the extras of a page stay. */
const extra = { scheme: 0.3, full: 0.4 } as const;

/** Answers searches by words from an index and the thesaurus. */
export class Engine {
  readonly #source: Source;
  readonly #words: SearchWords;
  readonly #places = new PlaceFiles();

  private constructor(source: Source, words: SearchWords) {
    this.#source = source;
    this.#words = words;
  }

  /** Loads the thesaurus. Rejects when it cannot be had. */
  static async load(source: Source): Promise<Engine> {
    return new Engine(source, await source.words());
  }

  /**
   * Finds pages for words.
   * @param isLiteral whether they are searched as typed, without what they also mean
   */
  async find(text: string, isLiteral: boolean): Promise<SearchResult> {
    const plan = planSearch(text, this.#words, !isLiteral);
    const corrected: { typed: string; searched: string }[] = [];
    const parts = await Promise.all(plan.parts.map((part) => this.#findPart(part, corrected, isLiteral)));
    const [schemes, full] = await Promise.all([
      this.#source.with('type', 'scheme'),
      this.#source.with('depth', 'full'),
    ]);
    const bonusOf = (id: string) => (schemes.has(id) ? extra.scheme : 0) + (full.has(id) ? extra.full : 0);
    const { picked, missing } = pickRanked(rankHits(parts, this.#words.pageCount, bonusOf), parts.length);
    const searched = [...plan.parts.map(({ words }) => words), ...corrected.map((word) => word.searched)];
    return {
      ...{ plan, schemes, corrected },
      ids: picked.map(({ id }) => id),
      missing: missing.flatMap((number) => plan.parts[number]?.words ?? []),
      stems: new Set(searched.flatMap((words) => toWords(words).map(toStems))),
    };
  }

  /**
   * Areas that the words of a search name: by their own name, or by a town or council in them. Names of places are
   * loaded when a word may be one.
   */
  async areasOf({ parts }: SearchPlan): Promise<Area[]> {
    const named = parts.flatMap(({ meanings }) =>
      meanings.filter(({ facet }) => facet === 'area').map(({ value, label }) => ({ id: value, name: label })),
    );
    const unknown = parts.filter(({ meanings }) => meanings.length === 0);
    if (named.length > 0 || unknown.length === 0) return named;
    const table = await this.#places.load('');
    return unknown.flatMap(({ words }) => {
      const reading = readPlace(words, table);
      if (reading.kind === 'place') return [reading.place.area];
      if (reading.kind === 'wide') return [...reading.areas];
      return reading.kind === 'several' ? reading.places.map(({ area }) => area) : [];
    });
  }

  /** Hits for one part: its words as they are, what they mean, or, where nothing has them, the word that was meant. */
  async #findPart(
    part: QueryPart,
    corrected: { typed: string; searched: string }[],
    isLiteral: boolean,
  ): Promise<PartHits> {
    const [words, ...sets] = await Promise.all([
      isNamed(part) ? [] : this.#source.hits(part.words),
      ...part.meanings.flatMap(({ facet, value }) => [
        this.#source.with(facet, value),
        this.#source.with('topic', `${facet} ${value}`),
      ]),
    ]);
    const meant = new Set(sets.flatMap((set) => [...set]));
    if (words.length > 0 || meant.size > 0) return { words, meant };
    const near = await this.#source.near(part.words);
    if (near.length > 0) return { words: near, meant };
    const searched = isLiteral ? undefined : correctWord(part.words, await this.#source.spellings());
    if (!searched) return { words, meant };
    corrected.push({ typed: part.words, searched });
    const [again] = planSearch(searched, this.#words).parts;
    return again ? this.#findPart(again, [], true) : { words, meant };
  }
}

/**
 * Whether a part is a phrase with a meaning: its meaning answers it, and its words need not be looked up one by one.
 */
const isNamed = ({ words, meanings }: QueryPart): boolean => meanings.length > 0 && words.includes(' ');
