import { readPlace } from '../places/read.ts';
import { sayReading } from '../places/say.ts';
import type { PlaceTable } from '../places/table.ts';

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
export const lookUp = (typed: string, table: PlaceTable): FoundPlace => {
  const reading = readPlace(typed, table);
  const words = sayReading(reading, table.nations);
  if (reading.kind === 'place') {
    const { area, town } = reading.place;
    return { words, areas: [{ id: area.id, label: area.name }], ...(town === undefined ? {} : { town }) };
  }
  const places = reading.kind === 'several' || reading.kind === 'wide' ? reading.places : [];
  return { words, areas: places.map(({ area, label }) => ({ id: area.id, label })) };
};
