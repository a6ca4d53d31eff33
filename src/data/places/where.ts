import { parse } from 'csv-parse/sync';
import aliases from '../../../content/geography/name-aliases.csv?raw';
import councils from '../../../content/geography/lad-to-pfa.csv?raw';
import towns from '../../../content/geography/place-to-pfa.csv?raw';
import postcodes from '../../../content/geography/postcode-lookup.json';
import type { WhereTable } from '../../domain/finder/place-lookup.ts';
import { toPlaceKey, type PlaceTable } from '../../domain/places/place.ts';
import type { PostcodeTable } from '../../domain/places/postcode.ts';
import type { Directory } from '../views.ts';
import { toCoveredNations } from './areas.ts';

type CsvRow = Record<string, string | undefined>;
const rows = (csv: string): CsvRow[] => parse(csv, { columns: true, skip_empty_lines: true });

/** Everything that the finder needs to look a place up on the device. */
export const toWhereTable = ({ areas }: Pick<Directory, 'areas'>): WhereTable => {
  const covered = toCoveredNations(areas);
  return {
    nations: covered,
    postcodes: postcodes as unknown as PostcodeTable,
    places: Object.fromEntries(Object.entries(toPlaces(areas)).toSorted(([a], [b]) => a.localeCompare(b))),
    areas: areas.map(({ id, name, area }) => ({
      id,
      name,
      code: area?.id ?? '',
      ...(area && !covered.includes(area.nation) ? { isUncovered: true } : {}),
    })),
  };
};

/**
 * Towns, councils, counties and nicknames in one table of names. Earlier lists come first and win the first place:
 * areas, nicknames, councils, then towns by size.
 */
export const toPlaces = (areas: Directory['areas']): PlaceTable => {
  const indexes = new Map(areas.map((view, index) => [view.area?.id, index]));
  const places = new Map<string, number[]>();
  const add = (name: string | undefined, code: string | undefined) => {
    const index = indexes.get(code);
    if (!name || index === undefined) return;
    const key = toPlaceKey(name);
    const known = places.get(key) ?? [];
    if (!known.includes(index)) places.set(key, [...known, index]);
  };
  for (const { name, area } of areas) add(name, area?.id);
  for (const row of rows(aliases).toSorted((a, b) => Number(a['rank']) - Number(b['rank'])))
    add(row['name'], row['pfa_code']);
  for (const row of rows(councils)) {
    add(row['lad_name'], row['pfa_code']);
    add(row['lad_name_cy'], row['pfa_code']);
  }
  for (const row of rows(towns).toSorted((a, b) => Number(b['population'] ?? 0) - Number(a['population'] ?? 0)))
    add(row['name'], row['pfa_code']);
  return Object.fromEntries(places);
};
