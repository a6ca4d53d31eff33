import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { nameFiles, toPlaceTable, type NameRows } from '../src/data/places/table.ts';
import type { Directory } from '../src/data/views.ts';
import type { PostcodeTable } from '../src/domain/places/postcode.ts';
import type { PlaceTable } from '../src/domain/places/table.ts';

/** The table of places of a content folder, postcodes included, as a browser has it once both files are loaded. */
export const readPlaceTable = (directory: Directory, content: string): Required<PlaceTable> => {
  const read = (file: string) => readFileSync(join(content, 'geography', file), 'utf8');
  const rows = Object.fromEntries(
    Object.entries(nameFiles).map(([table, file]) => [table, parse(read(file), { columns: true })]),
  ) as unknown as NameRows;
  return {
    ...toPlaceTable(directory, rows),
    postcodes: JSON.parse(read('postcode-lookup.json')) as PostcodeTable,
  };
};
