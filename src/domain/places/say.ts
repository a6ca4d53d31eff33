import * as text from '#messages/where.ts';
import { nations } from '../../schemas/nations.ts';
import type { PlaceReading } from './read.ts';
import type { PlaceArea } from './table.ts';

/**
 * What is said of a typed place beside its field: where it is, which question it leaves open, or what to type instead.
 * @param covered the nations that our documents cover
 */
export const sayReading = (reading: PlaceReading, covered: readonly string[]): string => {
  const { typed } = reading;
  switch (reading.kind) {
    case 'place': {
      const { area } = reading.place;
      return (area.isUncovered ? text.inUncoveredArea : text.inOneArea)(typed, nameWithin(area.name));
    }
    case 'several':
      return text.inSeveralAreas(typed);
    case 'wide':
      return text.inWideArea(reading.name, reading.areas.length);
    case 'outside':
      return text.notCovered(reading.place, covered);
    case 'forces':
      return text.forces(typed);
    case 'unknown':
      if (reading.hint) return reading.hint;
      if (reading.prison) return text.unplacedPrison(reading.prison);
      return reading.near.length > 0 ? text.nearlyFound(typed, reading.near) : text.notFound(typed);
  }
};

/** What a place bar confirms. */
export interface PlaceBar {
  /** The area: “South Wales police area”. */
  area: string;
  /** What led there, and whether our documents cover it. */
  details: string;
  /** What the area takes in. */
  takesIn: string;
}

/**
 * Where a reader is, as a page confirms it beside a way to change it.
 * @param typed what was typed, where that led to the area
 */
export const toPlaceBar = (
  { name, covers, isUncovered }: Pick<PlaceArea, 'name'> & Partial<PlaceArea>,
  typed?: string,
): PlaceBar => ({
  area: nameArea(name),
  details: [...(typed === undefined ? [] : [text.from(typed.trim())]), ...(isUncovered ? [text.noneCovers] : [])].join(
    ' ',
  ),
  takesIn: covers === undefined || isNation(name) ? '' : text.takesIn(covers),
});

/** An area as it is shown alone: a nation where the area is all of it, else “South Wales police area”. */
export const nameArea = (name: string): string => (isNation(name) ? name : text.policeArea(name));

const nameWithin = (name: string): string => (isNation(name) ? name : text.the(nameArea(name)));

const isNation = (name: string): boolean => (nations as readonly string[]).includes(name);
