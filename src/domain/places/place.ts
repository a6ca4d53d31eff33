import { distance } from 'fastest-levenshtein';

/**
 * Names of towns, councils, counties and nicknames, each with the areas it may mean, likeliest first, as indexes into a
 * list of area ids.
 */
export type PlaceTable = Readonly<Record<string, readonly number[]>>;

/** A name in the form in which names are compared: lower case, no accents, no punctuation, “st” for “saint”. */
export const toPlaceKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/^(city|county|borough) of /, '')
    .trim();

/** The areas that a name may mean, likeliest first; empty when no name here is the same. */
export const locatePlace = (input: string, places: PlaceTable): readonly number[] => places[toPlaceKey(input)] ?? [];

/**
 * The names nearest to a mistyped one, for a hint: at most three, as people write them. Near means at most a third of
 * its letters changed.
 */
export const suggestPlaces = (input: string, places: PlaceTable): string[] => {
  const key = toPlaceKey(input);
  if (key.length < 3) return [];
  const limit = Math.max(1, Math.floor(key.length / 3));
  const near = Object.keys(places)
    .filter((name) => Math.abs(name.length - key.length) <= limit)
    .map((name) => ({ name, changes: distance(key, name) }))
    .filter(({ changes }) => changes <= limit);
  const least = Math.min(...near.map(({ changes }) => changes));
  return near
    .filter(({ changes }) => changes === least)
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .slice(0, 3)
    .map(({ name }) => toPlaceName(name));
};

/** A key as a name is written: “orl on the marsh” is Orl on the Marsh. */
const toPlaceName = (key: string): string =>
  key.replaceAll(/\S+/g, (word, at: number) =>
    at > 0 && smallWords.has(word) ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  );

const smallWords: ReadonlySet<string> = new Set(['and', 'by', 'in', 'le', 'of', 'on', 'the', 'under', 'upon', 'with']);
