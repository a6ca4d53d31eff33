/** Names of towns, councils, counties and nicknames, each with the areas it may mean, likeliest first, as indexes into a list of area ids. */
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

/** Names that begin as the typed one does, for a hint. At most three, shortest first. */
export const suggestPlaces = (input: string, places: PlaceTable): string[] => {
  const key = toPlaceKey(input);
  if (key.length < 3) return [];
  return Object.keys(places)
    .filter((name) => name.startsWith(key.slice(0, Math.max(3, key.length - 2))))
    .toSorted((a, b) => a.length - b.length || a.localeCompare(b))
    .slice(0, 3);
};
