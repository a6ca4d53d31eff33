import { findPlaces, type PlaceMention } from '../../domain/places/find.ts';
import { sayReading } from '../../domain/places/say.ts';
import type { PlaceArea } from '../../domain/places/table.ts';
import { arrangeByPlace, type Arranged } from '../../search/arrange.ts';
import { isFiller, planSearch, toStems, toWords, type SearchPlan, type SearchWords } from '../../search/plan.ts';
import { pickRanked, rankHits, type PartHits, type Ranked, type Worth } from '../../search/rank.ts';
import { PlaceFiles } from '../places/place-files.ts';
import { PartFinder } from './part-finder.ts';
import { isTown, mayNamePlace, toAreas, toPossible, type PossiblePlace } from './places.ts';
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
  places: SearchPlaces;
}

/** What a search says of where. */
export interface SearchPlaces {
  /** Places in its words, each with its reading. */
  mentions: readonly PlaceMention[];
  /** What is said of each. */
  said: readonly string[];
  /** The areas that these are in, or may be in, each with how many schemes of the list are there. */
  areas: readonly AreaCount[];
  /** How many schemes of the list are there, and how many are elsewhere or do not say where. */
  here: number;
  elsewhere: number;
  /** Names of places, as typed, that no page has. */
  unnamed: readonly string[];
  /** Words that may be names of places: ordinary ones, and mistyped ones with what may be meant. */
  possible: readonly PossiblePlace[];
}

/** An area, and how many schemes of a list are there. */
export interface AreaCount extends Pick<PlaceArea, 'id' | 'name'> {
  count: number;
}

/** How far below a whole place of a match the extras of a page stay; a town that is named counts like a summary. */
const extra = { scheme: 0.3, full: 0.4, town: 3 } as const;

/** At most so many pages come first because they have all words as typed. Our own choice. */
const maxLiteral = 3;

/** Answers searches by words from an index, the thesaurus and the names of places. */
export class Engine {
  readonly #source: Source;
  readonly #words: SearchWords;
  readonly #parts: PartFinder;
  readonly #places = new PlaceFiles();

  private constructor(source: Source, words: SearchWords) {
    this.#source = source;
    this.#words = words;
    this.#parts = new PartFinder(source, words);
  }

  /** Loads the thesaurus. Rejects when it cannot be had. */
  static async load(source: Source): Promise<Engine> {
    return new Engine(source, await source.words());
  }

  /**
   * Finds pages for words.
   * @param isLiteral whether they are searched as typed, without what they also mean and without reading places
   */
  async find(text: string, isLiteral: boolean): Promise<SearchResult> {
    const whole = planSearch(text, this.#words, !isLiteral);
    const table = isLiteral || !mayNamePlace(text, whole) ? undefined : await this.#places.load(text);
    const found = table && findPlaces(text, table);
    // A word that means nothing here is no place, whatever it is called somewhere.
    const mentions = (found?.mentions ?? []).filter(({ words }) => !isFiller(words, this.#words));
    const isPlaceAlone = mentions.length > 0 && isFiller(found?.rest ?? '', this.#words);
    const rest = mentions.length > 0 ? planSearch(found?.rest ?? '', this.#words) : whole;
    const typed = isPlaceAlone ? [] : await this.#parts.join(rest.parts);
    const corrected: { typed: string; searched: string }[] = [];
    const parts = await Promise.all(typed.map((part) => this.#parts.find(part, corrected, isLiteral)));
    const kinds = await this.#loadKinds();
    const areas = toAreas(mentions);
    const towns = await Promise.all(
      mentions.filter(isTown).map(async ({ words }) => ({ words, hits: await this.#source.hits(words) })),
    );
    const inTown = new Set(towns.flatMap(({ hits }) => hits.map(({ id }) => id)));
    const worthOf = (id: string): Worth => ({
      tier: kinds.tierOf(id),
      namedTier: kinds.schemes.has(id) ? -1 : kinds.providers.has(id) ? 0 : kinds.tierOf(id),
      bonus:
        (kinds.schemes.has(id) ? extra.scheme : 0) +
        (kinds.full.has(id) ? extra.full : 0) +
        (inTown.has(id) ? extra.town : 0),
    });
    const here = await this.#pagesOf('area', areas);
    const ranked = isPlaceAlone ? rankAlone([...here], worthOf) : rankHits(parts, this.#words.pageCount, worthOf);
    const isScheme = (id: string): boolean => kinds.schemes.has(id);
    const list =
      areas.length > 0 ? await this.#arrange(ranked, { areas, here, parts, isScheme }) : plain(ranked, parts);
    const missing = list.missing.flatMap((number) => typed[number]?.words ?? []);
    return {
      ...{
        corrected,
        missing,
        ids: [...new Set([...(await this.#literal(text, kinds.schemes, here)), ...list.ids])],
        schemes: kinds.schemes,
      },
      plan: { parts: typed, isDangerous: whole.isDangerous },
      stems: toMarked([...typed.map(({ words }) => words), ...corrected.map(({ searched }) => searched)]),
      places: {
        ...{ mentions, here: list.here.length, elsewhere: list.elsewhere.length },
        said: mentions.map(({ reading }) => sayReading(reading, table?.nations ?? [])),
        areas: await Promise.all(areas.map((area) => this.#count(area, list.here))),
        unnamed: towns.filter(({ hits }) => hits.length === 0).map(({ words }) => words),
        possible: table ? toPossible(found?.possible ?? [], missing, table) : [],
      },
    };
  }

  /** Schemes that have all that was typed, stop words apart: in their names, or anywhere where it is three words. */
  async #literal(text: string, schemes: ReadonlySet<string>, here: ReadonlySet<string>): Promise<string[]> {
    const words = toWords(text).filter((word) => !this.#words.filler.includes(word));
    if (words.length < 2) return [];
    const hits = await this.#source.hits(words.join(' '));
    return hits
      .filter(({ id, fields }) => schemes.has(id) && (words.length > 2 || fields.includes('title')))
      .map(({ id }) => id)
      .toSorted((a, b) => Number(here.has(b)) - Number(here.has(a)))
      .slice(0, maxLiteral);
  }

  async #arrange(
    ranked: readonly Ranked[],
    {
      areas,
      here,
      parts,
      isScheme,
    }: {
      areas: readonly PlaceArea[];
      here: ReadonlySet<string>;
      parts: readonly PartHits[];
      isScheme: (id: string) => boolean;
    },
  ): Promise<Arranged> {
    const about = await this.#pagesOf('topic', areas, 'area ');
    return arrangeByPlace(ranked, {
      partCount: parts.length,
      areas: [...about],
      isHere: (id) => here.has(id),
      isScheme,
    });
  }

  async #count({ id, name }: PlaceArea, schemes: readonly string[]): Promise<AreaCount> {
    const there = await this.#source.with('area', id);
    return { id, name, count: schemes.filter((scheme) => there.has(scheme)).length };
  }

  async #pagesOf(facet: string, areas: readonly PlaceArea[], before = ''): Promise<ReadonlySet<string>> {
    const sets = await Promise.all(areas.map(({ id }) => this.#source.with(facet, before + id)));
    return new Set(sets.flatMap((set) => [...set]));
  }

  /** What kinds of page there are, and their order: places to go and topics, then schemes that are none, figures … */
  async #loadKinds(): Promise<{
    schemes: ReadonlySet<string>;
    full: ReadonlySet<string>;
    providers: ReadonlySet<string>;
    tierOf: (id: string) => number;
  }> {
    const [schemes, full, nobody, figures, providers, sources] = await Promise.all([
      this.#source.with('type', 'scheme'),
      this.#source.with('depth', 'full'),
      this.#source.with('takes', 'nobody'),
      this.#source.with('type', 'figure'),
      this.#source.with('type', 'provider'),
      this.#source.with('type', 'source'),
    ]);
    const later = [nobody, figures, providers, sources];
    return { schemes, full, providers, tierOf: (id) => later.findIndex((set) => set.has(id)) + 1 };
  }
}

/** The schemes of a place where nothing else was asked for. */
const rankAlone = (ids: readonly string[], worthOf: (id: string) => Worth): Ranked[] =>
  ids
    .map((id) => ({ id, ...worthOf(id) }))
    .toSorted((a, b) => a.tier - b.tier || b.bonus - a.bonus)
    .map(({ id, bonus }) => ({ id, score: bonus, answers: [] }));

const plain = (ranked: readonly Ranked[], parts: readonly PartHits[]): Arranged => {
  const { picked, missing } = pickRanked(ranked, parts.length);
  return { ids: picked.map(({ id }) => id), here: [], elsewhere: [], missing };
};

const toMarked = (searched: readonly string[]): ReadonlySet<string> =>
  new Set(searched.flatMap((words) => toWords(words).map(toStems)));
