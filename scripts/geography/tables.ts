import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import { districtColumns, type District } from './district-table.ts';
import type { OutlineTable } from './outline-table.ts';
import { placeColumns, type PlaceRow } from './place-table.ts';
import type { DatedPostcodeTable } from './postcode-table.ts';

/** The generated tables, as values. */
export interface Tables {
  postcodes: DatedPostcodeTable;
  districts: District[];
  places: PlaceRow[];
  outlines: OutlineTable;
}

/** The file of each table in content/geography. */
export const tableFiles = {
  postcodes: 'postcode-lookup.json',
  districts: 'lad-to-pfa.csv',
  places: 'place-to-pfa.csv',
  outlines: 'police-force-areas.svg-paths.json',
} as const satisfies Record<keyof Tables, string>;

/** The text of each table’s file. */
export const formatTables = ({ postcodes, districts, places, outlines }: Tables): Record<keyof Tables, string> => ({
  postcodes: JSON.stringify(postcodes),
  districts: stringify(districts, { header: true, columns: [...districtColumns] }),
  places: stringify(places, { header: true, columns: [...placeColumns] }),
  outlines: JSON.stringify(outlines),
});

/** The tables, parsed from the texts of their files. */
export const parseTables = (texts: Record<keyof Tables, string>): Tables => ({
  postcodes: JSON.parse(texts.postcodes) as DatedPostcodeTable,
  districts: parse(texts.districts, { columns: true }) as unknown as District[],
  places: parse(texts.places, { columns: true }) as unknown as PlaceRow[],
  outlines: JSON.parse(texts.outlines) as OutlineTable,
});
