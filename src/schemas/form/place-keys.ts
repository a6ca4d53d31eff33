import { toSlug } from '../slug.ts';
import type { Cite } from '../cite.ts';

/**
 * Keys for places, named after the document and the place: “section 20, from page 43” of apcc-2021 is apcc-2021-20. The
 * same place has the same key in every file, and no two places share one.
 * @param taken keys that files already use, with what they mean
 */
export const toKeys = (taken: ReadonlyMap<string, Cite>): ((place: Cite) => string) => {
  const keys = new Map([...taken].map(([key, place]) => [nameOf(place), key]));
  const used = new Set(taken.keys());
  return (place) => {
    const known = keys.get(nameOf(place));
    if (known !== undefined) return known;
    const candidates = candidatesFor(place).map(shorten);
    const key = candidates.find((candidate) => !used.has(candidate)) ?? numbered(candidates.at(-1) ?? '', used);
    keys.set(nameOf(place), key);
    used.add(key);
    return key;
  };
};

const nameOf = ({ document, at }: Cite): string => `${document} ${at}`;

/** Every line that states a fact has a key, so a long one is cut after a word, within this many characters. */
const maxKeyLength = 60;

const shorten = (key: string): string =>
  key.length <= maxKeyLength ? key : key.slice(0, maxKeyLength + 1).replace(/-[^-]*$/, '');

/** From short to long: as many parts of the place as make it unique. */
const candidatesFor = ({ document, at }: Cite): string[] => {
  const parts = String(at)
    .split(/[,;:]/)
    .map((part) => toSlug(part).replace(/^section-/, ''))
    .filter(Boolean);
  return parts.length === 0 ? [document] : parts.map((_, index) => [document, ...parts.slice(0, index + 1)].join('-'));
};

/**
 * The key of a place alone, with all of its words: it does not depend on other places. Places that differ only in
 * punctuation share it, so it is for documents whose places differ in words.
 */
export const toWholeKey = (place: Cite): string => candidatesFor(place).at(-1) ?? place.document;

const numbered = (key: string, used: ReadonlySet<string>): string => {
  for (let number = 2; ; number += 1) if (!used.has(`${key}-${number}`)) return `${key}-${number}`;
};
