import * as text from '#messages/search.ts';
import type { FoundPlaces, PlaceMention } from '../../domain/places/find.ts';
import { readPlace } from '../../domain/places/read.ts';
import type { PlaceArea, PlaceTable } from '../../domain/places/table.ts';
import type { SearchPlan } from '../../search/plan.ts';

/** At most so many areas of one name are looked into: beyond, the name says too little. */
const maxAreas = 8;

/** Whether some words may name a place: such as the thesaurus does not know, or any after “in”. */
export const mayNamePlace = (text: string, { parts }: SearchPlan): boolean =>
  parts.some(({ meanings }) => meanings.length === 0) || /\b(?:in|near|around)\s/i.test(text);

/** The areas that places are in, or may be in: of a name with several, all of them until a reader says which. */
export const toAreas = (mentions: readonly PlaceMention[]): PlaceArea[] => {
  const areas = mentions.flatMap(({ reading }) => {
    if (reading.kind === 'place') return [reading.place.area];
    return reading.kind === 'several' || reading.kind === 'wide' ? reading.places.map(({ area }) => area) : [];
  });
  return [...new Map(areas.map((area) => [area.id, area])).values()].slice(0, maxAreas);
};

/** Whether a place has a name that a page could have beside that of its area. */
export const isTown = ({ reading }: PlaceMention): boolean =>
  reading.kind === 'place' && reading.place.kind !== 'area' && reading.place.kind !== 'postcode';

/** A word that may be the name of a place, and what to type if it is. */
export interface PossiblePlace {
  typed: string;
  meant: string;
}

/** Ordinary words that are names too, and what words may be that no page has. */
export const toPossible = (
  possible: FoundPlaces['possible'],
  missing: readonly string[],
  table: PlaceTable,
): PossiblePlace[] => [
  ...possible.map(({ words }) => ({ typed: words, meant: text.inPlace(words) })),
  ...missing.flatMap((typed) => {
    const reading = readPlace(typed, table);
    return reading.kind === 'unknown' ? reading.near.map((meant) => ({ typed, meant })) : [];
  }),
];
