import { parse } from 'csv-parse/sync';
import aliases from '../../../content/geography/name-aliases.csv?raw';
import councils from '../../../content/geography/lad-to-pfa.csv?raw';
import districts from '../../../content/geography/city-districts.csv?raw';
import ordinary from '../../../content/geography/ordinary-names.csv?raw';
import prisons from '../../../content/geography/prisons.csv?raw';
import towns from '../../../content/geography/place-to-pfa.csv?raw';
import postcodes from '../../../content/geography/postcode-lookup.json';
import type { PostcodeTable } from '../../domain/places/postcode.ts';
import { packPlaces, type PlaceFile, type PlaceTable, type PostcodeFile } from '../../domain/places/table.ts';
import type { Directory } from '../views.ts';
import { toAreaTable, toPlaceTable, type CsvRow } from './table.ts';

const rows = (csv: string): CsvRow[] => parse(csv, { columns: true, skip_empty_lines: true });

/** The names of places with their areas, as browsers fetch them. */
export const toPlaceFile = (directory: Pick<Directory, 'areas' | 'regions'>): PlaceFile =>
  packPlaces(toNameTable(directory));

/** The names of places with their areas. */
export const toNameTable = (directory: Pick<Directory, 'areas' | 'regions'>): PlaceTable =>
  toPlaceTable(directory, {
    aliases: rows(aliases),
    councils: rows(councils),
    districts: rows(districts),
    ordinary: rows(ordinary),
    prisons: rows(prisons),
    towns: rows(towns),
  });

/** The postcodes with their areas, as browsers fetch them. */
export const toPostcodeFile = ({ areas }: Pick<Directory, 'areas'>): PostcodeFile => ({
  ...toAreaTable(areas),
  postcodes: postcodes as unknown as PostcodeTable,
});
