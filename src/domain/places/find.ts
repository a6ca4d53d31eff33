import { toFullKey } from './key.ts';
import { findPostcodes } from './postcode.ts';
import { combineReadings, readKey, readPlace, readPrison, type PlaceReading } from './read.ts';
import type { PlaceTable } from './table.ts';

/** What some words of a query say of where. */
export interface PlaceMention {
  /** The words as they stand in the query. */
  words: string;
  /** One place, several, a wide one, or one that is not covered: never unknown. */
  reading: PlaceReading;
}

/** The places of a query, and what it asks for besides. */
export interface FoundPlaces {
  /** In the order of the query. */
  mentions: readonly PlaceMention[];
  /** Names that are ordinary words too, which nothing in the query makes a place: to be offered, never taken. */
  possible: readonly PlaceMention[];
  /** The query without its mentions and the “in” before each. */
  rest: string;
}

/**
 * Finds the places that a query names, the longest names first. A name that is an ordinary word too counts only where
 * it is the whole query, follows “in” or “near”, or has a wider place after it.
 */
export const findPlaces = (query: string, table: PlaceTable): FoundPlaces => {
  const words = toWords(query);
  const taken = join(findSpans(query, words, table), words, table);
  const isPlace = ({ from, to, isSure }: Span): boolean =>
    isSure || (from === 0 && to === words.length) || isPlaceWord(words[from - 1]?.key);
  const toMention = ({ from, to, reading }: Span): PlaceMention => {
    const said = query.slice(words[from]?.start, words[to - 1]?.end);
    return { words: said, reading: { ...reading, typed: said } };
  };
  const mentioned = taken.filter(isPlace);
  return {
    mentions: mentioned.map(toMention),
    possible: taken.filter((span) => !isPlace(span)).map(toMention),
    rest: words
      .filter(
        (_, at) =>
          !mentioned.some(({ from, to }) => at >= from - (isPlaceWord(words[from - 1]?.key) ? 1 : 0) && at < to),
      )
      .map(({ start, end }) => query.slice(start, end))
      .join(' '),
  };
};

/** A word of the query: where it stands, and its key. */
interface Word {
  start: number;
  end: number;
  key: string;
}

/** Words from one to before another that are a name. */
interface Span {
  from: number;
  to: number;
  reading: PlaceReading;
  /** Whether it is a place whatever is around it. */
  isSure: boolean;
}

/** No name of a place has more words, “HMP and YOI” included. */
const longestName = 7;

const isPlaceWord = (key: string | undefined): boolean => key !== undefined && placeWords.has(key);
const placeWords: ReadonlySet<string> = new Set(['in', 'near', 'around']);

/** Words are parted by spaces and by signs that part names, so that each has one key. */
const toWords = (query: string): Word[] =>
  [...query.matchAll(/[^\s,.;:!?/()"“”‐-―-]+/gu)].flatMap((found) => {
    const key = toFullKey(found[0]);
    return key === '' ? [] : [{ start: found.index, end: found.index + found[0].length, key }];
  });

/** Names that do not overlap, the longest taken first, in the order of the query. */
const findSpans = (query: string, words: readonly Word[], table: PlaceTable): Span[] => {
  const spans = findPostcodeSpans(query, words, table);
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const to = from + length;
      if (spans.some((other) => from < other.to && other.from < to)) continue;
      const found = readSpan(
        words
          .slice(from, to)
          .map(({ key }) => key)
          .join(' '),
        table,
      );
      if (found) spans.push({ from, to, ...found });
    }
  return spans.toSorted((a, b) => a.from - b.from);
};

const readSpan = (key: string, table: PlaceTable): Pick<Span, 'reading' | 'isSure'> | undefined => {
  const name = readKey(key, key, table) ?? readKey(key, key.replace(/^co /, 'county '), table);
  if (name) return { reading: name, isSure: !table.ordinary.includes(key) };
  // “Prison” before a name is what somebody leaves, and the name where they are.
  const prison = /^(?:prison|jail) /.test(key) ? undefined : readPrison(key, table);
  return prison?.kind === 'place' ? { reading: prison, isSure: true } : undefined;
};

const findPostcodeSpans = (query: string, words: readonly Word[], table: PlaceTable): Span[] =>
  table.postcodes
    ? findPostcodes(query).flatMap((found) => {
        const reading = readPlace(found, table);
        const start = query.indexOf(found);
        const [from, to] = [
          words.findIndex((word) => word.end > start),
          words.findLastIndex((word) => word.start < start + found.length) + 1,
        ];
        return reading.kind === 'unknown' || from < 0 ? [] : [{ from, to, reading, isSure: true }];
      })
    : [];

/** Neighbours of which one narrows the other become one: “reading berkshire”, “Ely, Cardiff”. */
const join = (spans: readonly Span[], words: readonly Word[], table: PlaceTable): Span[] => {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isNext = last && words.slice(last.to, span.from).every(({ key }) => isPlaceWord(key));
    const both = isNext && joinSpans(last, span, table);
    if (both) joined.splice(-1, 1, both);
    else joined.push(span);
  }
  return joined;
};

const joinSpans = (first: Span, second: Span, table: PlaceTable): Span | undefined => {
  if (first.reading.kind === 'place' && !isWider(second.reading)) return undefined;
  if (table.ordinary.includes(second.reading.typed)) return undefined;
  const reading = combineReadings(first.reading, second.reading);
  return reading && { from: first.from, to: second.to, reading, isSure: true };
};

/** Whether a reading is of more than a town: beside one, it says which town is meant and is no second place. */
const isWider = (reading: PlaceReading): boolean =>
  reading.kind === 'wide' ||
  (reading.kind === 'place' && (reading.place.kind === 'county' || reading.place.kind === 'area'));
