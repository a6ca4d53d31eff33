import Flatbush from 'flatbush';
import type { FindByPosition } from './boundaries.ts';
import type { Postcode } from './code-point.ts';
import type { District, MadeTable } from './district-table.ts';
import { listSome } from './list-some.ts';
import type { GeoNamesPlace } from './geonames.ts';
import { toGrid, type GridPoint } from './grid.ts';

/** A row of place-to-pfa.csv, by the names of its columns. */
export interface PlaceRow {
  name: string;
  lat: string;
  lon: string;
  population: string;
  lad_code: string;
  lad_name: string;
  pfa_code: string;
  /** Share of the nearest postcodes that are in the same police area. */
  agreement: string;
}

/** The columns of place-to-pfa.csv, in their order. */
export const placeColumns = [
  'name',
  'lat',
  'lon',
  'population',
  'lad_code',
  'lad_name',
  'pfa_code',
  'agreement',
] as const satisfies readonly (keyof PlaceRow)[];

/**
 * Places with the district and police area of their nearest postcode, ordered by name, area and GeoNames ID. A
 * place far from any postcode is looked up in the boundaries. Northern Ireland has no open postcodes, and one area.
 * @param postcodes ordered by key, so that the result is the same if several are equally near
 */
export const makePlaces = (
  places: readonly GeoNamesPlace[],
  {
    postcodes,
    districts,
    findByPosition,
  }: { postcodes: readonly Postcode[]; districts: readonly District[]; findByPosition: FindByPosition },
): MadeTable<PlaceRow[]> & { without: string[] } => {
  const byCode = new Map(districts.map((district) => [district.lad_code, district]));
  const findNearest = indexPostcodes(postcodes, byCode);
  const notes: string[] = [];
  const without: string[] = [];
  const rows = places.flatMap((place): { row: PlaceRow; id: number }[] => {
    const found = locate(place, { findNearest, findByPosition });
    if (!found) {
      without.push(`${place.name} (${place.latitude}, ${place.longitude})`);
      return [];
    }
    const district = byCode.get(found.district);
    if (district && district.nation !== place.nation)
      notes.push(`${place.name} is in ${place.nation} by GeoNames and in ${district.nation} by its position`);
    return [{ id: place.id, row: toRow(place, found, district) }];
  });
  const table = rows
    .toSorted((a, b) => compare(a.row.name, b.row.name) || compare(a.row.pfa_code, b.row.pfa_code) || a.id - b.id)
    .map(({ row }) => row);
  return {
    table,
    problems: [],
    notes:
      notes.length > 0
        ? [`${notes.length} places are in another nation than GeoNames says: ${listSome(notes, 5)}.`]
        : [],
    without,
  };
};

interface LocatedPlace {
  district: string;
  area: string;
  agreement: number;
}

const locate = (
  place: GeoNamesPlace,
  {
    findNearest,
    findByPosition,
  }: { findNearest: (point: GridPoint) => LocatedPlace | null; findByPosition: FindByPosition },
): LocatedPlace | null => {
  if (place.nation === 'Northern Ireland') return { district: '', area: 'NI', agreement: 1 };
  const point = toGrid(place.longitude, place.latitude);
  const nearest = findNearest(point);
  if (nearest) return nearest;
  const inside = findByPosition(point);
  return inside && { ...inside, agreement: 1 };
};

/** How many of the nearest postcodes are used, as for today’s table. */
const neighbours = 25;
/** Metres beyond which a postcode does not locate a place. Our choice: what is further off is not the same village. */
const reach = 5_000;

const indexPostcodes = (
  postcodes: readonly Postcode[],
  districts: ReadonlyMap<string, District>,
): ((point: GridPoint) => LocatedPlace | null) => {
  const placed = postcodes.flatMap(({ at, district }) => (at && districts.has(district) ? [{ at, district }] : []));
  if (placed.length === 0) return () => null;
  const index = new Flatbush(placed.length);
  for (const { at } of placed) index.add(at[0], at[1]);
  index.finish();
  const areaOf = (each: { district: string } | undefined) => districts.get(each?.district ?? '')?.pfa_code ?? '';
  return (point) => {
    const near = index
      .neighbors(point[0], point[1], neighbours)
      .map((place) => placed[place])
      .filter((each) => each !== undefined);
    const [first] = near;
    if (!first || Math.hypot(first.at[0] - point[0], first.at[1] - point[1]) > reach) return null;
    const area = areaOf(first);
    return {
      district: first.district,
      area,
      agreement: near.filter((each) => areaOf(each) === area).length / near.length,
    };
  };
};

const toRow = (
  place: GeoNamesPlace,
  { district: code, area, agreement }: LocatedPlace,
  district: District | undefined,
): PlaceRow => ({
  name: place.name,
  lat: toDecimal(place.latitude, 4),
  lon: toDecimal(place.longitude, 4),
  population: place.population === null ? '' : String(place.population),
  lad_code: code,
  lad_name: district?.lad_name ?? '',
  pfa_code: area,
  agreement: toDecimal(agreement, 2),
});

/** A number with at most so many decimal places, and at least one: 52.0167, -2.9, 1.0. */
const toDecimal = (value: number, maxDigits: number): string => {
  const text = String(Number(value.toFixed(maxDigits)));
  return text.includes('.') ? text : `${text}.0`;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
