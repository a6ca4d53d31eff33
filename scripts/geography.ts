/** Makes the tables of content/geography from the official downloads. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { formatCount } from '../src/messages/format.ts';
import { applyChanges, realChanges } from '../src/keeper/write.ts';
import { runCommand, today, UsageError } from './command.ts';
import { formatAttribution } from './geography/attribution.ts';
import { compareTables, formatDifferences } from './geography/compare.ts';
import { DownloadError } from './geography/error.ts';
import { isFolder, listFiles } from './geography/files.ts';
import { keptWithAreas } from './geography/kept.ts';
import { makeTables, type MadeTables, type PoliceArea } from './geography/make.ts';
import { formatTables, parseTables, tableFiles, type Tables } from './geography/tables.ts';

/** Shows the progress on one line of a terminal. */
const showProgress = (line: string): void => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : '');

await runCommand({
  usage: `
Usage: npm run geography -- <folder of downloads> [--compare <folder>] [--list] [--write] [--out <folder>]

Makes the tables of postcodes, districts, places and outlines from the official downloads, which are in one folder
unchanged, zipped or not. content/geography/README.md lists them, and where to get them. Reports what it made, what is
wrong with a download and what has no area. Without --write, or if anything is wrong, nothing is written.

  --compare   reports how the new tables differ from those in this folder, such as content/geography
  --list      lists everything that has no area, not only the first ten
  --write     writes the tables and ATTRIBUTION.md atomically
  --out       writes to this folder instead of geography/ of the content folder
  --content   another content folder: its tables have what no download has, such as what followed a former district
  --sample    for extracts: skips the checks that downloads are complete and new; nothing can be written

Exit code: 0 when the tables can be made (and were written, if asked), 1 when something is wrong, 2 when an option is
invalid.`,
  options: {
    compare: { type: 'string' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    out: { type: 'string' },
    content: { type: 'string', default: 'content' },
    sample: { type: 'boolean', default: false },
  },
  run: async ({ compare, list, write, out, content, sample }, [folder]) => {
    if (!folder) throw new UsageError('Which downloads? npm run geography -- downloads. See --help.');
    for (const each of [folder, content, ...(compare === undefined ? [] : [compare])])
      if (!isFolder(each)) throw new UsageError(`There is no folder ${each}.`);
    if (sample && write) throw new UsageError('Tables of extracts must not be written: leave out --sample or --write.');
    const made = await make(folder, { content, sample });
    const notes = made.notes.length > 0 ? ['\nNotes:', ...made.notes.map((line) => `  ${line}`)] : [];
    console.log([sum(made), ...formatWithout(made, list), ...notes].join('\n'));
    if (compare !== undefined)
      console.log(
        `\nBeside ${compare}:\n${formatDifferences(
          compareTables(made.tables, readTables(compare), { ...made, isSample: sample }),
        )}`,
      );
    if (made.problems.length > 0) {
      console.error(`\nNothing was written:\n${made.problems.map((line) => `  ${line}`).join('\n')}`);
      return 1;
    }
    console.log(
      write ? writeTables(made, out ?? join(content, 'geography')) : '\nNothing is written yet: add --write.',
    );
    return 0;
  },
});

async function make(folder: string, { content, sample }: { content: string; sample: boolean }): Promise<MadeTables> {
  try {
    return await makeTables({
      files: await listFiles(folder),
      areas: readAreas(content),
      kept: keptWithAreas.map((file) => ({
        file,
        codes: parse<Record<string, string>>(read(content, 'geography', file), { columns: true }).map(
          (row) => row['pfa_code'] ?? '',
        ),
      })),
      before: readTables(join(content, 'geography')),
      isSample: sample,
      today,
      onProgress: showProgress,
    });
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    throw new DownloadError(`Nothing was written:\n${error.message.replaceAll(/^/gm, '  ')}`);
  } finally {
    showProgress('');
  }
}

function read(...parts: string[]): string {
  return readFileSync(join(...parts), 'utf8');
}

function readAreas(content: string): PoliceArea[] {
  return (JSON.parse(read(content, 'areas', 'police-force-areas.json')) as { areas: PoliceArea[] }).areas;
}

function readTables(folder: string): Tables {
  return parseTables({
    postcodes: read(folder, tableFiles.postcodes),
    districts: read(folder, tableFiles.districts),
    places: read(folder, tableFiles.places),
    outlines: read(folder, tableFiles.outlines),
  });
}

function sum({ tables, postcodes }: MadeTables): string {
  return (
    `${formatCount(postcodes.length, 'postcode')} in ` +
    `${formatCount(Object.keys(tables.postcodes.outcodes).length, 'outcode')}, ` +
    `${formatCount(tables.districts.length, 'district')}, ${formatCount(tables.places.length, 'place')}, ` +
    `${formatCount(Object.keys(tables.outlines.areas).length, 'outline')}.`
  );
}

function formatWithout({ without }: MadeTables, isComplete: boolean): string[] {
  return Object.entries(without).flatMap(([what, items]) => {
    if (items.length === 0) return [`All ${what} have an area.`];
    const shown = isComplete ? items : items.slice(0, 10);
    const more = items.length > shown.length ? ` and ${items.length - shown.length} more (--list shows all)` : '';
    return [`${items.length} ${what} have no area and are left out: ${shown.join(', ')}${more}.`];
  });
}

function writeTables({ tables, releases }: MadeTables, folder: string): string {
  const texts = formatTables(tables);
  const here = relative('.', resolve(folder));
  const isOutside = here.startsWith('..');
  if (isOutside) mkdirSync(folder, { recursive: true });
  const path = (file: string) => (isOutside ? file : join(here, file));
  const root = isOutside ? folder : '.';
  const changes = realChanges(
    [
      ...(Object.keys(tableFiles) as (keyof Tables)[]).map((table) => ({
        path: path(tableFiles[table]),
        text: texts[table],
      })),
      { path: path('ATTRIBUTION.md'), text: formatAttribution(releases, { today }) },
    ],
    root,
  );
  applyChanges(changes, root);
  return changes.length === 0
    ? 'Nothing changed.'
    : `Written:\n${changes.map(({ path: file }) => `  ${join(isOutside ? folder : '', file)}`).join('\n')}`;
}
