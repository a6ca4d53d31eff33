import { text } from 'node:stream/consumers';
import { readRows } from './csv.ts';
import type { FoundDownloads } from './downloads.ts';
import { DownloadError, DownloadErrors } from './error.ts';
import type { DownloadFile } from './files.ts';

/** A live postcode of Great Britain. */
export interface Postcode {
  /** In upper case without spaces: M11AD. */
  key: string;
  /** ONS code of its district, empty where Code-Point Open has none. */
  district: string;
  /** Metres of the British National Grid, or null where its place is unknown or only that of its sector. */
  at: readonly [easting: number, northing: number] | null;
}

/** The metadata of a release of Code-Point Open. */
export interface CodePointRelease {
  /** Such as 2025.4.0: year, quarter, correction. */
  version: string;
  /** Month of the release: 2025-11. */
  month: string;
  /** Rows of each of its files, by postcode area. */
  counts: ReadonlyMap<string, number>;
}

/** A postcode in the form in which postcodes are compared. */
export const toKey = (postcode: string): string => postcode.toUpperCase().replaceAll(' ', '');

/**
 * All live postcodes, ordered by key.
 * @param onProgress receives the number of rows so far
 * @throws DownloadErrors for rows that are not postcodes, and for files that lack rows or are missing
 */
export const readCodePoint = async (
  { data, header, metadata }: FoundDownloads['codePoint'],
  { isSample = false, onProgress = () => {} }: { isSample?: boolean; onProgress?: (rows: number) => void } = {},
): Promise<{ postcodes: Postcode[]; release: CodePointRelease }> => {
  const release = await readMetadata(metadata);
  const names = await readHeader(header);
  const postcodes: Postcode[] = [];
  const counts = new Map<string, number>();
  for (const file of data) {
    const before = postcodes.length;
    for await (const { row, line } of readRows(file, columns, names)) {
      postcodes.push(toPostcode(row, `${file.path}, line ${line}`));
      if (postcodes.length % 50_000 === 0) onProgress(postcodes.length);
    }
    counts.set(areaOf(file.path), postcodes.length - before);
  }
  if (!isSample) {
    const problems = findMiscounts(release.counts, counts);
    if (problems.length > 0) throw new DownloadErrors(problems);
  }
  postcodes.sort((a, b) => (a.key < b.key ? -1 : 1));
  const twice = postcodes.find(({ key }, index) => key === postcodes[index + 1]?.key);
  if (twice) throw new DownloadError(`Code-Point Open has ${twice.key} twice: two releases are mixed in the folder.`);
  return { postcodes, release };
};

/**
 * What is wrong with the number of rows of each file, beside the number that the metadata give.
 * @param expected and found: rows by postcode area
 */
export const findMiscounts = (expected: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): string[] => [
  ...[...expected].flatMap(([area, rows]) => {
    const have = found.get(area);
    if (have === undefined) return [`Code-Point Open has no ${area.toLowerCase()}.csv. Take its whole zip file.`];
    if (have === rows) return [];
    return [
      `Code-Point Open: ${area.toLowerCase()}.csv has ${have} rows, and Doc/metadata.txt says ${rows}. ` +
        (have < rows ? 'The download was cut off. Download it again.' : 'Two releases are mixed in the folder.'),
    ];
  }),
  ...[...found.keys()]
    .filter((area) => !expected.has(area))
    .map(
      (area) => `Code-Point Open: Doc/metadata.txt does not name ${area.toLowerCase()}.csv. It is of another release.`,
    ),
];

/**
 * The metadata of Code-Point Open.
 * @throws DownloadError if it names no version
 */
export const parseMetadata = (metadata: string, path: string): CodePointRelease => {
  const version = /^DATASET VERSION NUMBER:\s*(\S+)/m.exec(metadata)?.[1] ?? '';
  const [, year = '', quarter = ''] = /^(\d{4})\.([1-4])\.\d+$/.exec(version) ?? [];
  if (!year) throw new DownloadError(`${path} names no version such as 2025.4.0. Take the whole zip file as it comes.`);
  const counts = [...metadata.matchAll(/^\s+([A-Z]{1,2})\t(\d+)\s*$/gm)].map(
    ([, area = '', rows]) => [area, Number(rows)] as const,
  );
  return { version, month: `${year}-${quarterMonths[Number(quarter) - 1]}`, counts: new Map(counts) };
};

/** Code-Point Open is released in February, May, August and November. */
const quarterMonths = ['02', '05', '08', '11'] as const;

const columns = {
  'the postcode': { pattern: /^PC$/, such: 'PC' },
  'positional quality': { pattern: /^PQ$/, such: 'PQ' },
  eastings: { pattern: /^EA$/, such: 'EA' },
  northings: { pattern: /^NO$/, such: 'NO' },
  'the country': { pattern: /^CY$/, such: 'CY' },
  'the district': { pattern: /^DC$/, such: 'DC' },
};

const toPostcode = (row: Readonly<Record<keyof typeof columns, string>>, where: string): Postcode => {
  const key = toKey(row['the postcode']);
  const quality = Number(row['positional quality']);
  if (!/^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(key) || !qualities.has(quality) || !/^[EWS]92/.test(row['the country']))
    throw new DownloadError(
      `${where}: “${Object.values(row).join(', ')}” is not a row of Code-Point Open. ` +
        'Take its zip file of CSV as it comes.',
    );
  return {
    key,
    district: row['the district'],
    at: quality < minVague ? [Number(row.eastings), Number(row.northings)] : null,
  };
};

/** 90 has the point 0, 0, in the sea, and 60 the middle of a sector, which may be miles off. */
const minVague = 60;
const qualities: ReadonlySet<number> = new Set([10, 20, 30, 40, 50, 60, 90]);

const readMetadata = async (file: DownloadFile): Promise<CodePointRelease> =>
  parseMetadata(await text(await file.open()), file.path);

/** The first line of the file of headers has the short names. */
const readHeader = async (file: DownloadFile): Promise<string[]> =>
  ((await text(await file.open())).replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '')
    .split(',')
    .map((name) => name.replaceAll('"', '').trim());

const areaOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.csv'.length).toUpperCase();
