import { readPlace, type PlaceReading } from '../places/read.ts';
import { sayReading } from '../places/say.ts';
import type { Place, PlaceTable } from '../places/table.ts';

/** What a look-up finds for a place. */
export interface FoundPlace {
  /** The note beside the field. */
  words: string;
  reading: PlaceReading;
}

/** Looks up what was typed: a postcode, a part of one, or the name of a place. */
export const lookUp = (typed: string, table: PlaceTable): FoundPlace => {
  const reading = readPlace(typed, table);
  return { words: sayReading(reading, table.nations), reading };
};

/** An area that a typed place may be in, and what a reader sees of it. */
export interface PlaceChoice {
  id: string;
  label: string;
}

/**
 * The areas that are offered for a place, likeliest first, with none of them chosen. A wide name of more than a dozen
 * offers none: the list of all areas is beside it.
 */
export const choicesOf = (found: FoundPlace | undefined): readonly PlaceChoice[] => {
  const reading = found?.reading;
  if (!reading || !('places' in reading) || reading.places.length > maxOffered) return noChoices;
  return reading.places.map(({ area, label }) => ({ id: area.id, label }));
};

const maxOffered = 12;
const noChoices: readonly PlaceChoice[] = [];

/** What the typed place is in an area: undefined where it is not there. */
export const placeIn = (found: FoundPlace | undefined, area: string): Place | undefined => {
  const reading = found?.reading;
  if (!reading) return undefined;
  if (reading.kind === 'place') return reading.place.area.id === area ? reading.place : undefined;
  return 'places' in reading ? reading.places.find((place) => place.area.id === area) : undefined;
};
