import * as text from '#messages/finder-places.ts';
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

/** What a look-up finds for a place. */
export interface FoundPlace {
  /** The note beside the field. */
  words: string;
  /** The police areas that the place may be in, likeliest first; empty where it was not found. */
  areas: readonly { id: string; label: string }[];
  /** The place as `toPlaceKey` writes it, where a name was typed: a scheme may serve only some towns of an area. */
  town?: string;
}

/** Looks up what was typed: a postcode, a part of one, or the name of a place. */
export const lookUp = (typed: string, { nations, postcodes, places, areas }: WhereTable): FoundPlace => {
  const located = locatePostcode(typed, postcodes);
  if (located.kind === 'outside') return unfound(text.notCovered(located.place, nations));
  if (located.kind === 'unknown') return unfound(located.hint);
  const isName = located.kind === 'not a postcode';
  const found = isName
    ? locatePlace(typed, places).map((index) => ({ area: areas[index], share: 1 }))
    : located.areas.map(({ code, share }) => ({ area: areas.find((area) => area.code === code), share }));
  const known = found.flatMap(({ area, share }) => (area ? [{ area, share }] : []));
  const [first] = known;
  if (!first) return unfound(text.notFound(typed, suggestPlaces(typed, places)));
  const { name, isUncovered } = first.area;
  const inArea = isUncovered ? text.inUncoveredArea : text.inOneArea;
  return {
    words: known.length > 1 ? text.inSeveralAreas(typed) : inArea(typed, name),
    areas: known.map(({ area, share }) => ({
      id: area.id,
      label: share === 1 ? area.name : text.partIn(area.name, typed, share),
    })),
    ...(isName ? { town: toPlaceKey(typed) } : {}),
  };
};

const unfound = (words: string): FoundPlace => ({ words, areas: [] });
