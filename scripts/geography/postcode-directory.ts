import { toKey } from './code-point.ts';
import { readRows, withYear } from './csv.ts';
import { DownloadError } from './error.ts';
import type { DownloadFile } from './files.ts';

/** What the tables use from the ONS Postcode Directory, or from the NSPL instead. */
export interface DirectoryFacts {
  /** Month of the release, such as 2025-11: from the name of the file, or else that of its newest postcode. */
  month: string;
  /** Areas of the live postcodes that had none, by key. */
  fills: ReadonlyMap<string, string>;
  /** How many ended postcodes of each outcode each area had. */
  ended: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Live postcodes that lie in another area here, as “LD7 1AA: W15000004, here E23000016”. */
  differing: readonly string[];
  /** How many of the given postcodes are live here. */
  shared: number;
}

/**
 * Reads the directory as a stream and keeps only sums, since it has 2.7 million rows.
 * @param known the area of each live postcode by key, or '' if it is to be found here
 * @param areas the ids of all police areas
 * @param onProgress receives the number of rows so far
 * @throws DownloadError for another file, a row without all fields, or an unknown code of a police area
 */
export const readDirectory = async (
  file: DownloadFile,
  {
    known,
    areas,
    onProgress = () => {},
  }: {
    known: ReadonlyMap<string, string>;
    areas: ReadonlySet<string>;
    onProgress?: (rows: number) => void;
  },
): Promise<DirectoryFacts> => {
  const fills = new Map<string, string>();
  const ended = new Map<string, Map<string, number>>();
  const differing: string[] = [];
  let [shared, rows, newest] = [0, 0, ''];
  for await (const { row, line } of readRows(file, columns)) {
    if ((rows += 1) % 100_000 === 0) onProgress(rows);
    if (row['the month it began'] > newest) newest = row['the month it began'];
    // Rows of Northern Ireland have a separate licence and are not used.
    if (row['the country'] === northernIreland) continue;
    const area = isNone(row['the police area']) ? '' : row['the police area'];
    if (area && !areas.has(area))
      throw new DownloadError(
        `${file.path}, line ${line}: unknown police area ${area} of ${row['the postcode']}. ` +
          'Add it to content/areas/police-force-areas.json if it is new.',
      );
    const key = toKey(row['the postcode']);
    if (row['the month it ended']) {
      if (area) countUp(ended, key.slice(0, -3), area);
      continue;
    }
    const before = known.get(key);
    if (before === undefined) continue;
    shared += 1;
    if (area && before === '') fills.set(key, area);
    else if (area && before !== area) differing.push(`${row['the postcode']}: ${before}, here ${area}`);
  }
  return { month: monthOf(file.path) ?? newest.replace(/^(\d{4})(\d\d)$/, '$1-$2'), fills, ended, differing, shared };
};

const columns = {
  // Only pcds has one space in every release; old and new names of all others differ.
  'the postcode': { pattern: /^pcds$/, such: 'pcds' },
  'the month it began': { pattern: /^dointr$/, such: 'dointr' },
  'the month it ended': { pattern: /^doterm$/, such: 'doterm' },
  'the country': { pattern: /^ctry(\d\dcd)?$/, such: 'ctry25cd' },
  'the police area': withYear('pfa', 'cd'),
};

const northernIreland = 'N92000002';

/** A letter and 99999999 is a pseudo code: no such area here. */
const isNone = (code: string): boolean => code === '' || /^[A-Z]99999999$/.test(code);

const countUp = (counts: Map<string, Map<string, number>>, outcode: string, area: string): void => {
  const ofOutcode = counts.get(outcode) ?? new Map<string, number>();
  counts.set(outcode, ofOutcode.set(area, (ofOutcode.get(area) ?? 0) + 1));
};

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** The month in a name such as ONSPD_NOV_2025_UK.csv. */
const monthOf = (path: string): string | null => {
  const [, month = '', year = ''] = /(?:ONSPD|NSPL)_([A-Z]{3})_(\d{4})[^/]*$/i.exec(path) ?? [];
  const place = months.indexOf(month.toUpperCase());
  return place < 0 ? null : `${year}-${String(place + 1).padStart(2, '0')}`;
};
