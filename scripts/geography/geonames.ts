import { createInterface } from 'node:readline';
import { DownloadError } from './error.ts';
import type { DownloadFile } from './files.ts';

/** A town, suburb or village of the United Kingdom. */
export interface GeoNamesPlace {
  /** Number at GeoNames. */
  id: number;
  name: string;
  latitude: number;
  longitude: number;
  /** Null if GeoNames has none, or if it cannot be the place’s own. */
  population: number | null;
  nation: 'England' | 'Scotland' | 'Wales' | 'Northern Ireland';
}

/**
 * The places that the table takes, and how many were left out.
 * @returns newest: the day of the last change, the only date that the file has
 * @throws DownloadError for a file with other columns, or an incomplete one
 */
export const readPlaces = async (
  file: DownloadFile,
): Promise<{ places: GeoNamesPlace[]; leftOut: number; newest: string }> => {
  const isWholeFile = /(^|\/)cities1000\.txt$/i.test(file.path);
  const places: GeoNamesPlace[] = [];
  let [line, leftOut, newest] = [0, 0, ''];
  // GeoNames quotes nothing: a line is a row, and a quotation mark a plain character.
  for await (const text of createInterface({ input: await file.open(), crlfDelay: Infinity })) {
    line += 1;
    if (text === '') continue;
    const fields = text.split('\t');
    if (fields.length !== fieldCount)
      throw new DownloadError(
        `${file.path}, line ${line}: ${fields.length} fields instead of ${fieldCount}. ` +
          'The download was cut off there, or it is another file. Download it again.',
      );
    if (fields[at.country] !== 'GB') continue;
    const place = toPlace(fields);
    if (place && (isWholeFile || isLarge(fields))) places.push(place);
    else leftOut += 1;
    const changed = fields[at.changed] ?? '';
    if (changed > newest) newest = changed;
  }
  return { places, leftOut, newest };
};

const fieldCount = 19;
const at = {
  id: 0,
  name: 1,
  latitude: 4,
  longitude: 5,
  class: 6,
  code: 7,
  country: 8,
  admin1: 10,
  population: 14,
  changed: 18,
};

const nations: Readonly<Record<string, GeoNamesPlace['nation']>> = {
  ENG: 'England',
  SCT: 'Scotland',
  WLS: 'Wales',
  NIR: 'Northern Ireland',
};

/** A populated place of one of the four nations: Akrotiri, which is in Cyprus, is not. */
const toPlace = (fields: readonly string[]): GeoNamesPlace | null => {
  const nation = nations[fields[at.admin1] ?? ''];
  const code = fields[at.code] ?? '';
  if (!nation || fields[at.class] !== 'P' || ['PPLQ', 'PPLW', 'PPLH'].includes(code)) return null;
  const population = Number(fields[at.population]);
  return {
    id: Number(fields[at.id]),
    name: fields[at.name] ?? '',
    latitude: Number(fields[at.latitude]),
    longitude: Number(fields[at.longitude]),
    population: population === 0 || (code === 'PPLL' && population > maxInLocality) ? null : population,
    nation,
  };
};

/**
 * GeoNames calls PPLL “a small group of dwellings or other buildings” (https://www.geonames.org/export/codes.html).
 * If one has more people than this, our choice, the figure is its borough’s: Archway has 215,667.
 */
const maxInLocality = 10_000;

/** What cities1000 has, of a larger file: “population > 1000 or seats of adm div down to PPLA3” (GeoNames’ readme). */
const isLarge = (fields: readonly string[]): boolean =>
  Number(fields[at.population]) > 1000 || ['PPLC', 'PPLA', 'PPLA2', 'PPLA3'].includes(fields[at.code] ?? '');
