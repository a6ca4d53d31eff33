import * as text from '#messages/where.ts';
import type { PlaceReading } from './read.ts';
import type { PlaceArea } from './table.ts';

/**
 * What is said of a typed place beside its field: where it is, which question it leaves open, or what to type instead.
 * @param nations those that our documents cover
 */
export const sayReading = (reading: PlaceReading, nations: readonly string[]): string => {
  const { typed } = reading;
  switch (reading.kind) {
    case 'place': {
      const { area } = reading.place;
      return (area.isUncovered ? text.inUncoveredArea : text.inOneArea)(typed, nameWithin(area));
    }
    case 'several':
      return text.inSeveralAreas(typed);
    case 'wide':
      return text.inWideArea(reading.name, reading.areas.length);
    case 'outside':
      return text.notCovered(reading.place, nations);
    case 'forces':
      return text.forces(typed);
    case 'unknown':
      if (reading.hint) return reading.hint;
      if (reading.prison) return text.unplacedPrison(reading.prison);
      return (reading.near.length > 0 ? text.nearlyFound : text.notFound)(typed);
  }
};

/** An area as it is shown alone: the nation where the area is all of it, else “South Wales police area”. */
export const nameArea = ({ name, nation }: PlaceArea): string => (name === nation ? name : text.policeArea(name));

const nameWithin = (area: PlaceArea): string => (area.name === area.nation ? area.name : text.the(nameArea(area)));
