import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { nameFiles, toPlaceTable, type NameRows } from '../data/places/table.ts';
import { readDirectory } from '../data/from-files.ts';
import type { PostcodeTable } from '../domain/places/postcode.ts';
import type { PlaceTable } from '../domain/places/table.ts';
import { fixture } from './content-folder.ts';

/** The table of places of the made-up content, postcodes included. */
export const readFixturePlaces = (): Required<PlaceTable> => {
  const read = (file: string) => readFileSync(join(fixture, 'geography', file), 'utf8');
  const rows = Object.fromEntries(
    Object.entries(nameFiles).map(([table, file]) => [table, parse(read(file), { columns: true })]),
  ) as unknown as NameRows;
  return {
    ...toPlaceTable(readDirectory(fixture), rows),
    postcodes: JSON.parse(read('postcode-lookup.json')) as PostcodeTable,
  };
};
