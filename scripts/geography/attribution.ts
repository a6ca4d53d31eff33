import { downloads, type DownloadKey } from './downloads.ts';
import type { Releases } from './freshness.ts';
import { keptTables } from './kept.ts';
import { formatDate } from '../../src/messages/format.ts';

/**
 * ATTRIBUTION.md: which release each table was made from, and the lines that the licences require, once each.
 * @param today the day on which the tables were made
 */
export const formatAttribution = (releases: Releases, { today }: { today: string }): string => {
  const { codePoint, directory, police, districts, boundaries, places } = releases;
  const year = codePoint.month.slice(0, 4);
  const used: [DownloadKey, name: string, release: string, tables: string][] = [
    [
      'codePoint',
      downloads.codePoint.name,
      `${codePoint.version}, ${formatDate(codePoint.month)}`,
      'postcodes, places',
    ],
    ['directory', directory.name, formatDate(directory.month), 'postcodes'],
    ['police', downloads.police.name, String(police), 'all'],
    ['districts', downloads.districts.name, String(districts), 'districts'],
    ['boundaries', downloads.boundaries.name, String(boundaries), 'outlines, places far from postcodes'],
    ['places', downloads.places.name, `newest change ${places}`, 'places'],
  ];
  const lines = new Set([
    ...used.flatMap(([key]) => downloads[key].attribution.map((line) => line.replace('[year]', year))),
    ...Object.values(keptTables).flatMap(({ attribution }) => attribution),
  ]);
  return [
    '# Sources and licences of the tables',
    '',
    `Written by \`npm run geography\` on ${today}, together with the tables. Print these lines where they are used:`,
    '',
    ...[...lines].map((line) => `> ${line}\n>`),
    '',
    '| download | release | used for | page |',
    '| --- | --- | --- | --- |',
    ...used.map(([key, name, release, tables]) => `| ${name} | ${release} | ${tables} | ${downloads[key].page} |`),
    '',
    '| kept as it is | from |',
    '| --- | --- |',
    ...Object.entries(keptTables).map(([file, { from }]) => `| ${file} | ${from} |`),
    '',
    'The licences do not allow to look official.',
    '',
  ].join('\n');
};
