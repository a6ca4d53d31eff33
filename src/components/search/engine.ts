import { planSearch, type QueryPart, type SearchPlan, type SearchWords } from '../../search/plan.ts';
import { pickRanked, rankHits, type Hit, type PartHits } from '../../search/rank.ts';
import { correctWord } from '../../search/spelling.ts';
import { readPlace } from '../../domain/places/read.ts';
import { PlaceFiles } from '../places/place-files.ts';
import { fetchJson } from '../ui/fetch-json.ts';
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResult } from './pagefind.ts';
import type { Pages } from './pages.ts';
import { hasFailed, watchFiles } from './watch.ts';
import { toOwn } from '../ui/address.ts';

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
}

/** An area that is offered for narrowing. */
export interface Area {
  id: string;
  name: string;
}

/** How far below a whole place of a match the extras of a page stay. */
const extra = { scheme: 0.3, full: 0.4 } as const;

/** The index and the thesaurus, loaded once, and every question that is asked of them. */
export class Engine {
  readonly #pagefind: Pagefind;
  readonly #words: SearchWords;
  readonly #pages: Pages;
  readonly #results = new Map<string, PagefindResult>();
  #spellings: Promise<string[]> | undefined;
  readonly #places = new PlaceFiles();

  private constructor(pagefind: Pagefind, words: SearchWords, pages: Pages) {
    this.#pagefind = pagefind;
    this.#words = words;
    this.#pages = pages;
  }

  /** Loads what is missing. Rejects when something cannot be had. */
  static async load(pages: Promise<Pages>): Promise<Engine> {
    watchFiles();
    const loadIndex = async () => loadIndexes(await pages);
    const [pagefind, words] = await Promise.all([loadIndex(), fetchJson<SearchWords>(toOwn('/search/words.json'))]);
    return new Engine(pagefind, words, await pages);
  }

  /**
   * Finds pages for words.
   * @param isLiteral whether they are searched as typed, without what they also mean
   */
  async find(text: string, isLiteral: boolean): Promise<SearchResult> {
    const plan = planSearch(text, this.#words, !isLiteral);
    const corrected: { typed: string; searched: string }[] = [];
    const parts = await Promise.all(plan.parts.map((part) => this.#findPart(part, corrected, isLiteral)));
    const [schemes, full] = await Promise.all([this.#pages.with('type', 'scheme'), this.#pages.with('depth', 'full')]);
    const bonusOf = (id: string) => (schemes.has(id) ? extra.scheme : 0) + (full.has(id) ? extra.full : 0);
    const { picked, missing } = pickRanked(rankHits(parts, this.#words.pageCount, bonusOf), parts.length);
    return {
      plan,
      ids: picked.map(({ id }) => id),
      schemes,
      missing: missing.flatMap((number) => plan.parts[number]?.words ?? []),
      corrected,
    };
  }

  /** What a card shows of a page, with the passage that matched where its text did. */
  async page(id: string): Promise<PagefindPage> {
    const page = await (this.#results.get(id)?.data() ?? this.#pages.fetch(id));
    return { ...page, url: this.#pages.addressOf(id, page.url) };
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
      isNamed(part) ? [] : this.#exactHits(part.words),
      ...part.meanings.flatMap(({ facet, value }) => [
        this.#pages.with(facet, value),
        this.#pages.with('topic', `${facet} ${value}`),
      ]),
    ]);
    const meant = new Set(sets.flatMap((set) => [...set]));
    if (words.length > 0 || meant.size > 0) return { words, meant };
    this.#spellings ??= fetchJson<string[]>(toOwn('/search/spellings.json'));
    const spellings = await this.#spellings;
    if (spellings.some((known) => known.startsWith(part.words))) return { words: await this.#hits(part.words), meant };
    const searched = isLiteral ? undefined : correctWord(part.words, spellings);
    if (!searched) return { words, meant };
    corrected.push({ typed: part.words, searched });
    const [again] = planSearch(searched, this.#words).parts;
    return again ? this.#findPart(again, [], true) : { words, meant };
  }

  /**
   * Pages that have these words exactly. Pagefind alone would take away letters of a word until something has the rest.
   */
  async #exactHits(words: string): Promise<Hit[]> {
    const [{ results }, hits] = await Promise.all([this.#pagefind.search(`"${words}"`), this.#hits(words)]);
    this.#checkFiles();
    const exact = new Set(results.map(({ id }) => id));
    return hits.filter(({ id }) => exact.has(id));
  }

  /** A piece of the index that did not load is no piece without hits. */
  #checkFiles(): void {
    if (hasFailed(toOwn('/pagefind/'))) throw new Error('A piece of the index did not load.');
    for (const part of this.#pages.others) if (hasFailed(`${part}pagefind/`)) this.#pages.miss(part);
  }

  async #hits(words: string): Promise<Hit[]> {
    const { results } = await this.#pagefind.search(words);
    this.#checkFiles();
    // An index and a list of two builds would be mixed up silently.
    if (results.some(({ id }) => !this.#pages.has(id)))
      throw new Error('The index and the list of its pages are of two builds.');
    for (const result of results) this.#results.set(result.id, result);
    return results.map(toHit);
  }
}

/**
 * The indexes of all parts that can be had, joined. One that fails while it is joined breaks them all, so the join is
 * retried without it.
 */
const loadIndexes = async (pages: Pages): Promise<Pagefind> => {
  for (;;) {
    const parts = pages.others;
    const joined = await loadPagefind(parts).catch((error: unknown) => ({ error }));
    const failed = parts.filter((part) => hasFailed(`${part}pagefind/`));
    for (const part of failed) pages.miss(part);
    if (failed.length > 0) continue;
    if ('error' in joined) throw joined.error;
    return joined;
  }
};

/**
 * Whether a part is a phrase with a meaning: its meaning answers it, and its words need not be looked up one by one.
 */
const isNamed = ({ words, meanings }: QueryPart): boolean => meanings.length > 0 && words.includes(' ');

const toHit = ({ id, score, matchedMetaFields = [] }: PagefindResult): Hit => ({
  id,
  score,
  fields: matchedMetaFields,
});
