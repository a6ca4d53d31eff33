import { formatList } from '../../messages/format.ts';
import { locatePlace, suggestPlaces, toPlaceKey, type PlaceTable } from '../places/place.ts';
import { locatePostcode, type PostcodeTable } from '../places/postcode.ts';

/** What the finder fetches when a place is typed: postcodes, names, and the areas that they are in. */
export interface WhereTable {
  /** The nations that our documents cover. */
  nations: readonly string[];
  postcodes: PostcodeTable;
  places: PlaceTable;
  /** In the order of the indexes of `places`; an area may be one that no document covers. */
  areas: readonly { id: string; code: string; name: string; isUncovered?: true }[];
}

/** What a look-up says of a place. */
export interface FoundPlace {
  /** What is said beside the field. */
  words: string;
  /** The police areas that the place may be in, likeliest first; empty where it was not found. */
  areas: readonly { id: string; label: string }[];
  /** The place as `toPlaceKey` writes it, where a name was typed: a scheme may serve some towns of an area alone. */
  town?: string;
}

/** Looks up what was typed: a postcode, a part of one, or the name of a place. */
export const lookUp = (typed: string, { nations, postcodes, places, areas }: WhereTable): FoundPlace => {
  const located = locatePostcode(typed, postcodes);
  if (located.kind === 'outside')
    return unfound(`${located.place} is not covered: our documents are about ${formatList(nations)}.`);
  if (located.kind === 'unknown') return unfound(located.hint);
  const isName = located.kind === 'not a postcode';
  const found = isName
    ? locatePlace(typed, places).map((index) => ({ area: areas[index], share: 1 }))
    : located.areas.map(({ code, share }) => ({ area: areas.find((area) => area.code === code), share }));
  const known = found.flatMap(({ area, share }) => (area ? [{ area, share }] : []));
  const [first] = known;
  if (!first) return unfound(unknownPlace(typed, places));
  const { name, isUncovered } = first.area;
  return {
    words:
      known.length > 1
        ? `“${typed}” lies in more than one police area. Which is yours?`
        : `“${typed}” is in ${name}${isUncovered ? ', which none of our documents covers' : ''}.`,
    areas: known.map(({ area, share }) => ({ id: area.id, label: withShare(area.name, share) })),
    ...(isName ? { town: toPlaceKey(typed) } : {}),
  };
};

const unfound = (words: string): FoundPlace => ({ words, areas: [] });

/** An area with its share of the postcodes, where it does not have all. */
const withShare = (name: string, share: number): string =>
  share === 1 ? name : `${name}: ${share < 0.01 ? 'under 1' : Math.round(share * 100)}% of its postcodes`;

const unknownPlace = (typed: string, places: PlaceTable): string => {
  const near = suggestPlaces(typed, places);
  const suggestion = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `We know no place called “${typed}”.${suggestion} A bigger town near by, or a postcode, also works.`;
};
