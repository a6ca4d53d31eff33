import { readPlaceTable } from '../../scripts/place-table.ts';
import { readDirectory } from '../data/from-files.ts';
import type { PlaceTable } from '../domain/places/table.ts';
import { fixture } from './content-folder.ts';

/** The table of places of the made-up content, postcodes included. */
export const readFixturePlaces = (): Required<PlaceTable> => readPlaceTable(readDirectory(fixture), fixture);
