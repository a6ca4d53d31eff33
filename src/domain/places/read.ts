import * as text from '#messages/where.ts';
import { islands } from '#messages/places.ts';
import { toFullKey, toPlaceKey, toPrisonKey } from './key.ts';
import { findPostcodes, locatePostcode, type Located } from './postcode.ts';
import { suggestKeys } from './suggest.ts';
import { lookUpOwn, placesOf, type Place, type PlaceArea, type PlaceTable } from './table.ts';

/** A place that a reader is asked about, with a label that no other in its list has. */
export interface Candidate extends Place {
  label: string;
}

/** What a typed place resolves to. Nothing is chosen for the reader where there is more than one. */
export type PlaceReading = { typed: string } & (
  | { kind: 'place'; place: Place }
  /** Several places of that name, or the areas that a postcode lies in: likeliest first. */
  | { kind: 'several'; places: readonly Candidate[] }
  /** A nation, a region or a county of several areas; `places` are those areas, then others of the name. */
  | { kind: 'wide'; name: string; areas: readonly PlaceArea[]; places: readonly Candidate[] }
  /** Jersey, Guernsey and the Isle of Man. */
  | { kind: 'outside'; place: string }
  /** The Forces’ post. */
  | { kind: 'forces' }
  /**
   * No place that we know. `near` are names that it may be, to be asked; `hint` says what is wrong with a postcode;
   * `prison` is one whose area no list has.
   */
  | { kind: 'unknown'; near: readonly string[]; hint?: string; prison?: string }
);

/**
 * Reads what was typed as a place: a postcode, a part of one, or one inside a longer text; a town, district, council,
 * county or area, with or without a wider place after it; a nation or region; a prison.
 */
export const readPlace = (input: string, table: PlaceTable): PlaceReading => {
  const typed = input.trim();
  const key = toFullKey(typed);
  return (
    readWholePostcode(typed, table) ??
    readPrison(typed, table) ??
    readVariants(typed, key, table) ??
    readQualified(typed, key, table) ??
    readPostcodeWithin(typed, table) ?? { kind: 'unknown', typed, near: suggestNames(key, table) }
  );
};

/** Whether a text may have a postcode, so that the table of postcodes is needed to read it. */
export const mayHavePostcode = (typed: string): boolean =>
  findPostcodes(typed).length > 0 || /\d/.test(typed) || /^\s*[a-z]{1,2}\s*$/i.test(typed);

/** What a key is the name of; undefined where no table has it. */
export const readKey = (typed: string, key: string, table: PlaceTable): PlaceReading | undefined => {
  const island = lookUpOwn(islandsByKey, key);
  if (island) return { kind: 'outside', typed, place: island };
  const places = placesOf(key, table).map(withTown);
  const wide = lookUpOwn(table.wide, key);
  if (!wide) return readPlaces(typed, places) ?? readBarePrison(typed, key, table);
  const [name, indexes] = wide;
  return readWide(typed, { name, areas: indexes.flatMap((index) => table.areas[index] ?? []), places });
};

/** A reading without the places that are in none of some areas; undefined where none is left. */
export const narrowReading = (reading: PlaceReading, areas: ReadonlySet<string>): PlaceReading | undefined => {
  const { typed } = reading;
  const isIn = ({ area }: Place): boolean => areas.has(area.id);
  switch (reading.kind) {
    case 'place':
      return isIn(reading.place) ? reading : undefined;
    case 'several':
      return readPlaces(typed, reading.places.filter(isIn));
    case 'wide': {
      const within = reading.areas.filter(({ id }) => areas.has(id));
      const others = reading.places.filter((place) => isIn(place) && !reading.areas.includes(place.area));
      return within.length > 0
        ? readWide(typed, { name: reading.name, areas: within, places: others })
        : readPlaces(typed, others);
    }
    default:
      return undefined;
  }
};

/** The ids of the areas that a reading may be in. */
export const areasOf = (reading: PlaceReading): ReadonlySet<string> => {
  if (reading.kind === 'place') return new Set([reading.place.area.id]);
  if (reading.kind === 'several') return new Set(reading.places.map(({ area }) => area.id));
  return new Set(reading.kind === 'wide' ? reading.areas.map(({ id }) => id) : []);
};

/** Two readings of one place, such as a town and its county: the closer one, without what is not in the other. */
export const combineReadings = (first: PlaceReading, second: PlaceReading): PlaceReading | undefined =>
  first.kind === 'wide' && second.kind !== 'wide'
    ? narrowReading(second, areasOf(first))
    : narrowReading(first, areasOf(second));

/** A prison by a name that says it is one: “HMP Ravensholt”, “Ravensholt prison”. */
export const readPrison = (typed: string, table: PlaceTable): PlaceReading | undefined => {
  const bare = toPrisonKey(typed)?.replace(/^(?:in|at|the|y) (?=.)/, '');
  if (bare === undefined) return undefined;
  const entries = lookUpOwn(table.prisons, bare) ?? lookUpOwn(table.prisons, ['the', bare].join(' ')) ?? [];
  const [name, index] = entries.find(([each]) => toFullKey(each) === toFullKey(typed)) ?? entries[0] ?? [];
  const area = table.areas[index ?? -1];
  if (name && area) return { kind: 'place', typed, place: toPrison(name, area) };
  const near = placesOf(bare, table)
    .slice(0, 1)
    .map((place) => place.name);
  return { kind: 'unknown', typed, near, ...(name ? { prison: name } : {}) };
};

/** A name that only a prison has, and that people say without “prison”. */
const readBarePrison = (typed: string, key: string, { prisons, areas }: PlaceTable): PlaceReading | undefined => {
  const [name, index] = lookUpOwn(prisons, key)?.find(([, , isKnownBare]) => isKnownBare) ?? [];
  const area = areas[index ?? -1];
  return name && area ? { kind: 'place', typed, place: toPrison(name, area) } : undefined;
};

const toPrison = (name: string, area: PlaceArea): Place => ({
  ...{ name, kind: 'prison', area },
  ...{ town: toPlaceKey(name), prison: toPlaceKey(name) },
});

const withTown = (place: Place): Place => ({ ...place, town: toPlaceKey(place.name) });

const islandsByKey: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(islands).map((name) => [toFullKey(name).replace(/^the /, ''), name]),
);

const readPlaces = (typed: string, places: readonly Place[]): PlaceReading | undefined => {
  const [first, second] = places;
  if (!first) return undefined;
  if (!second) return { kind: 'place', typed, place: first };
  return { kind: 'several', typed, places: places.map(toCandidate) };
};

const readWide = (
  typed: string,
  { name, areas, places }: { name: string; areas: readonly PlaceArea[]; places: readonly Place[] },
): PlaceReading => {
  const own = areas.map((area): Place => ({ name: area.name, kind: 'area', area }));
  const others = places.filter(({ area }) => !areas.includes(area));
  const [only] = own;
  if (only && own.length + others.length === 1) return { kind: 'place', typed, place: only };
  return { kind: 'wide', typed, name, areas, places: [...own, ...others].map(toCandidate) };
};

const toCandidate = (place: Place): Candidate => ({
  ...place,
  label: place.kind === 'area' ? place.area.name : text.placeInArea(place.area.name, place.name, place.within),
});

/** The name as it was typed, then without what people put around a name. */
const readVariants = (typed: string, key: string, table: PlaceTable): PlaceReading | undefined => {
  for (const variant of variantsOf(key)) {
    const reading = readKey(typed, variant, table);
    if (reading) return reading;
  }
  return undefined;
};

const variantsOf = (key: string): string[] => {
  const plain = key.replace(leading, '').replace(trailing, '');
  return [...new Set([key, key.replace(/^co /, 'county '), toPlaceKey(key), plain, toPlaceKey(plain)])].filter(Boolean);
};
const leading = /^(?:(?:in|near|at|from|around|the|london borough of|royal borough of|metropolitan borough of) )+/;
const trailing = /(?: (?:city|town|county|borough|district|council|police|area|uk|united kingdom))+$/;

/** A name with a wider place after it: “Tarnwick, Ashmere”. */
const readQualified = (typed: string, key: string, table: PlaceTable): PlaceReading | undefined => {
  const words = key.split(' ');
  for (let at = words.length - 1; at > 0; at -= 1) {
    const reading = readVariants(typed, words.slice(0, at).join(' '), table);
    const wider =
      reading &&
      readVariants(
        typed,
        words
          .slice(at)
          .join(' ')
          .replace(/^(?:in|of|near) /, ''),
        table,
      );
    const both = wider && combineReadings(reading, wider);
    if (both) return both;
  }
  return undefined;
};

const readWholePostcode = (typed: string, table: PlaceTable): PlaceReading | undefined =>
  table.postcodes && readLocated(typed, locatePostcode(typed, table.postcodes), table);

/** A postcode inside a longer text, which says more than the name beside it. */
const readPostcodeWithin = (typed: string, table: PlaceTable): PlaceReading | undefined => {
  for (const found of findPostcodes(typed)) {
    const reading = readWholePostcode(found, table);
    if (!reading || reading.kind === 'unknown') continue;
    const name = readVariants(typed, toFullKey(typed.replace(found, ' ')), table);
    return { ...((name && narrowReading(name, areasOf(reading))) ?? reading), typed };
  }
  return undefined;
};

const readLocated = (typed: string, located: Located, { areas }: PlaceTable): PlaceReading | undefined => {
  switch (located.kind) {
    case 'not a postcode':
      return undefined;
    case 'outside':
      return { kind: 'outside', typed, place: located.place };
    case 'forces':
      return { kind: 'forces', typed };
    case 'unknown':
      return { kind: 'unknown', typed, near: [], hint: located.hint };
    case 'areas': {
      const found = located.areas.flatMap(({ code, share }) => {
        const area = areas.find((each) => each.code === code);
        return area ? [{ place: { name: located.typed, kind: 'postcode', area } satisfies Place, share }] : [];
      });
      const [first, second] = found;
      if (!first) return undefined;
      if (!second) return { kind: 'place', typed, place: first.place };
      const places = found.map(({ place, share }) => ({
        ...place,
        label: text.partIn(place.area.name, located.typed, share),
      }));
      return { kind: 'several', typed, places };
    }
  }
};

/** Names that were meant, perhaps: the longest that is part of what was typed, else those nearest to it. */
const suggestNames = (key: string, table: PlaceTable): string[] => {
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const part = words.slice(at, at + length).join(' ');
      const isOrdinary = table.ordinary.includes(part);
      if (!isOrdinary && (Object.hasOwn(table.names, part) || Object.hasOwn(table.wide, part)))
        return [nameOf(part, table)];
    }
  const near = suggestKeys(key, [...Object.keys(table.names), ...Object.keys(table.wide)]);
  return [...new Set(near.map((each) => nameOf(each, table)))];
};

const nameOf = (key: string, table: PlaceTable): string =>
  lookUpOwn(table.wide, key)?.[0] ?? placesOf(key, table)[0]?.name ?? key;
