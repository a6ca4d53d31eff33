import { stemmer } from 'stemmer';

/** What the site knows of words: made at build from content/vocabulary, content/areas and content/search. */
export interface SearchWords {
  /** Phrases that mean terms and areas, as stems, with the indexes of what they mean in `meanings`. */
  phrases: Record<string, readonly number[]>;
  meanings: readonly Meaning[];
  /** Stop words. */
  filler: readonly string[];
  /** Phrases that call for help first, as stems. */
  danger: readonly string[];
  /** How many pages the index has, near enough to weigh rare words by. */
  pageCount: number;
}
export interface Meaning {
  /** The facet and the value of it that pages have for it: need, housing. */
  facet: string;
  value: string;
  /** What a reader sees was looked for. */
  label: string;
}

/** One thing asked for: words as typed, and what they also mean. */
export interface QueryPart {
  words: string;
  meanings: readonly Meaning[];
}

/** A search as it will be carried out. */
export interface SearchPlan {
  parts: readonly QueryPart[];
  isDangerous: boolean;
}

/** The longest phrase of the thesaurus, in words. */
const longestPhrase = 5;

/**
 * Lower case, no accents, “&” kept inside a word (L&D), other signs as spaces, apostrophes dropped; “saint” is written
 * as in the names of places and organisations.
 */
export const toWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9&£%]+/)
    .map((word) => word.replace(/^&+|&+$/g, '').replace(/^saint$/, 'st'))
    .filter(Boolean);

/** A phrase in the form in which phrases are compared: its words, each cut to its stem (Porter, 1980). */
export const toStems = (text: string): string => toWords(text).map(stem).join(' ');

/**
 * Splits a search into what is asked for. The longest phrases with a meaning are taken first, stop words are dropped,
 * and each other word is searched as it is. When only stop words were typed, they are searched.
 * @param understands false where a reader asked for their own words alone
 */
export const planSearch = (text: string, words: SearchWords, understands = true): SearchPlan => {
  const typed = toWords(text);
  const parts = understands ? splitMeant(typed, words) : splitPlain(typed, words);
  return {
    parts: parts.length > 0 || typed.length === 0 ? merge(parts) : [{ words: typed.join(' '), meanings: [] }],
    isDangerous: isDangerous(typed.map(stem).join(' '), words),
  };
};

/** Whether a text has nothing but stop words. */
export const isFiller = (text: string, words: SearchWords): boolean => splitMeant(toWords(text), words).length === 0;

const splitPlain = (typed: readonly string[], { filler }: SearchWords): QueryPart[] =>
  typed.filter((word) => !filler.includes(word)).map((word) => ({ words: word, meanings: [] }));

const splitMeant = (typed: readonly string[], words: SearchWords): QueryPart[] => {
  const stems = typed.map(stem);
  const parts: QueryPart[] = [];
  for (let at = 0; at < typed.length;) {
    const length = phraseAt(stems, at, words);
    const taken = typed.slice(at, at + Math.max(1, length)).join(' ');
    const meanings = meaningsOf(stems.slice(at, at + length), words);
    if (length > 0 || !words.filler.includes(taken)) parts.push({ words: taken, meanings });
    at += Math.max(1, length);
  }
  return parts;
};

/** Whether a text has words of danger. */
const isDangerous = (stems: string, { danger }: SearchWords): boolean =>
  danger.some((phrase) => ` ${stems} `.includes(` ${phrase} `));

/** How many words from here on make the longest phrase with a meaning; 0 when none does. */
const phraseAt = (stems: readonly string[], at: number, words: SearchWords): number => {
  for (let length = Math.min(longestPhrase, stems.length - at); length > 0; length -= 1)
    if (meaningsOf(stems.slice(at, at + length), words).length > 0) return length;
  return 0;
};

/** What a phrase means, whether its words are written apart, with a hyphen or as one. */
const meaningsOf = (stems: readonly string[], words: SearchWords): Meaning[] =>
  (joinedPhrases(words).get(stems.join('')) ?? []).flatMap((number) => words.meanings[number] ?? []);

/** The phrases of a thesaurus, each without its spaces. */
const joinedPhrases = ({ phrases }: SearchWords): ReadonlyMap<string, readonly number[]> => {
  const known = joinedBy.get(phrases);
  if (known) return known;
  const joined = new Map<string, readonly number[]>();
  for (const [phrase, numbers] of Object.entries(phrases)) {
    const key = phrase.replaceAll(' ', '');
    joined.set(key, [...new Set([...(joined.get(key) ?? []), ...numbers])]);
  }
  joinedBy.set(phrases, joined);
  return joined;
};
const joinedBy = new WeakMap<SearchWords['phrases'], ReadonlyMap<string, readonly number[]>>();

/** Parts that mean the same become one, so that saying a thing twice does not count twice. */
const merge = (parts: readonly QueryPart[]): QueryPart[] => {
  const byKey = new Map<string, QueryPart>();
  for (const part of parts) {
    const key =
      part.meanings.length > 0 ? part.meanings.map(({ facet, value }) => `${facet} ${value}`).join(', ') : part.words;
    const twin = byKey.get(key);
    byKey.set(
      key,
      twin ? { ...twin, words: twin.words === part.words ? twin.words : `${twin.words} ${part.words}` } : part,
    );
  }
  return [...byKey.values()];
};

/** Words with signs or digits, and very short ones, are names or numbers and stay as they are. */
export const stem = (word: string): string => (/^[a-z]{3,}$/.test(word) ? stemmer(word) : word);
