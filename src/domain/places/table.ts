import { toPlaceName } from './key.ts';
import type { PostcodeTable } from './postcode.ts';

/** A police area as a place resolves to it. */
export interface PlaceArea {
  id: string;
  /** Its ONS code; “NI” for Northern Ireland. */
  code: string;
  name: string;
  nation: string;
  /** The area in words. */
  covers: string;
  /** Whether none of our documents covers its nation. */
  isUncovered?: true;
}

/** What a name is the name of, in the order of the numbers that a table has for them. */
export const placeKinds = ['town', 'district', 'council', 'county', 'area'] as const;

/**
 * One thing that a name may mean: the index of an area, where it is a town written as its key reads, or that index with
 * the kind, the name as people write it (0 where it reads as its key), and the city or council that tells it apart.
 */
export type Meaning = number | readonly [area: number, kind: number, name?: string | 0, within?: string];

/** A name of several areas: as people write it, and the indexes of the areas, likeliest first. */
export type WideName = readonly [name: string, areas: readonly number[]];

/**
 * A prison: its name, the index of its area (null where no list has it), and whether people say the name without
 * “prison”.
 */
export type PrisonEntry = readonly [name: string, area: number | null, isKnownBare?: true];

/**
 * What a browser fetches to read a place. Keys are as `toPlaceKey` or `toFullKey` writes them; “likeliest” is by the
 * people who live there.
 */
export interface PlaceTable {
  /** The nations that our documents cover. */
  nations: readonly string[];
  /** Indexes of this list stand for areas everywhere else. */
  areas: readonly PlaceArea[];
  /** What each name may mean, likeliest first, each in another area. A fetched table has them in no order. */
  names: Readonly<Record<string, readonly Meaning[]>>;
  /** Nations, regions and counties that are more than one area. */
  wide: Readonly<Record<string, WideName>>;
  /** Prisons by their names without “HMP” or “prison”. */
  prisons: Readonly<Record<string, readonly PrisonEntry[]>>;
  /** Names that are ordinary words too: in a sentence they are no place until it says so. */
  ordinary: readonly string[];
  /** Postcodes, once they are loaded: without them, none is known. */
  postcodes?: PostcodeTable;
}

/**
 * The table as it is fetched. Names that mean one place and are written as their keys read are most of it: they come
 * as one text for each kind and area, which is much smaller. `names` has the others.
 */
export interface PlaceFile extends Omit<PlaceTable, 'postcodes'> {
  /** Keys with semicolons between, by kind and then by area. */
  plain: readonly (readonly string[])[];
}

/** Postcodes as they are fetched, with the areas that they are in. */
export type PostcodeFile = Pick<PlaceTable, 'areas' | 'nations'> & { postcodes: PostcodeTable };

/** A table as the file that browsers fetch; `unpackPlaces` gives the same table back. */
export const packPlaces = ({ names, ...table }: Omit<PlaceTable, 'postcodes'>): PlaceFile => {
  const plain = placeKinds.map(() => table.areas.map((): string[] => []));
  const others: Record<string, readonly Meaning[]> = {};
  // In the order of the alphabet, in which they compress best.
  for (const [key, meanings] of Object.entries(names).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [area, kind = 0, name = 0] = toParts(meanings[0]);
    const list = meanings.length === 1 && name === 0 ? plain[kind]?.[area] : undefined;
    if (list) list.push(key);
    else others[key] = meanings;
  }
  return { ...table, names: others, plain: plain.map((areas) => areas.map((keys) => keys.join(';'))) };
};

/** The table of a fetched file. */
export const unpackPlaces = ({ plain, names, ...table }: PlaceFile): PlaceTable => ({
  ...table,
  names: {
    ...names,
    ...Object.fromEntries(
      plain.flatMap((areas, kind) =>
        areas.flatMap((keys, area) =>
          keys === ''
            ? []
            : keys.split(';').map((key) => [key, [kind === 0 ? area : ([area, kind] as const)]] as const),
        ),
      ),
    ),
  },
});

/** One place, in one police area. */
export interface Place {
  /** As people write it. */
  name: string;
  kind: (typeof placeKinds)[number] | 'prison' | 'postcode';
  area: PlaceArea;
  /** The city or council that tells it apart from others of its name. */
  within?: string;
  /** Its key, where it is no mere postcode: some schemes serve only some towns of an area. */
  town?: string;
  /** The key of its full name, where it is a prison. */
  prison?: string;
}

/** An entry of a dictionary by a key that people type: “constructor” is no entry of an empty one. */
export const lookUpOwn = <Value>(dictionary: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;

/** The places that a key may mean, likeliest first, each in another area. */
export const placesOf = (key: string, { names, areas }: PlaceTable): Place[] =>
  (lookUpOwn(names, key) ?? []).flatMap((meaning) => toPlace(meaning, key, areas) ?? []);

const toPlace = (meaning: Meaning, key: string, areas: readonly PlaceArea[]): Place | undefined => {
  const [index, kind = 0, name, within] = toParts(meaning);
  const area = areas[index];
  return (
    area && {
      name: name || toPlaceName(key),
      kind: placeKinds[kind] ?? 'town',
      area,
      ...(within === undefined ? {} : { within }),
    }
  );
};

const toParts = (meaning: Meaning | undefined): Exclude<Meaning, number> | readonly [number] =>
  typeof meaning === 'object' ? meaning : [meaning ?? -1];
