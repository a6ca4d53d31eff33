import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callProgram } from '../src/testing/run-program.ts';
import { areaIds, districtsBefore, fixture, tablesBefore, toZip } from './geography/testing.ts';
import { keptWithAreas } from './geography/kept.ts';
import { formatTables, tableFiles, type Tables } from './geography/tables.ts';

let root: string;
const downloads = resolve(fixture, 'downloads');
const run = (...words: string[]) => callProgram('geography', words, { root });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'geography-'));
  for (const folder of ['areas', 'geography']) mkdirSync(join(root, 'content', folder), { recursive: true });
  writeFileSync(
    join(root, 'content/areas/police-force-areas.json'),
    JSON.stringify({ areas: areaIds.map((id) => ({ id, districts: [] })) }),
  );
  for (const file of keptWithAreas)
    writeFileSync(join(root, 'content/geography', file), 'name,kind,pfa_code\nAnglesey,common name,W15000001\n');
  for (const [table, text] of Object.entries(formatTables(tablesBefore)))
    writeFileSync(join(root, 'content/geography', tableFiles[table as keyof Tables]), text);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('extracts are read and compared, and what has no area is listed', async () => {
  const { code, out } = await run(downloads, '--sample', '--compare', 'content/geography');
  expect(out).toContain('12 postcodes in 12 outcodes, 37 districts, 1 place, 1 outline.');
  expect(out).toContain('2 postcodes have no area and are left out: AB431AJ, B296XE.');
  expect(out).toContain('postcode-lookup.json: 0 postcodes agree, 12 differ');
  // One area of 45 has boundaries here.
  expect(code).toBe(1);
});

test('nothing is written where anything is wrong', async () => {
  const { code, err } = await run(downloads, '--write');
  expect(code).toBe(1);
  expect(err).toMatch(
    /Nothing was written:\n {2}The names and codes of districts|Nothing was written:\n {2}Boundaries/,
  );
  expect(existsSync(join(root, 'content/geography/ATTRIBUTION.md'))).toBe(false);
  expect(readFileSync(join(root, 'content/geography/postcode-lookup.json'), 'utf8')).toBe(
    formatTables(tablesBefore).postcodes,
  );
});

test('a missing download stops it with a message', async () => {
  const folder = join(root, 'downloads');
  cpSync(downloads, folder, { recursive: true });
  rmSync(join(folder, 'cities500.txt'));
  const { code, err } = await run(folder, '--sample');
  expect(code).toBe(1);
  expect(err).toBe(
    'Nothing was written:\n  There is no GeoNames cities1000 in the folder. Download cities1000.zip from ' +
      'https://download.geonames.org/export/dump/ and put it there as it comes.\n',
  );
});

/** A folder in which nothing is lacking: the rows of Code-Point Open in a zip, and all else as short as it can be. */
const fillFolder = (folder: string): void => {
  const codePoint = listFolder(join(downloads, 'codepo_gb'));
  const postcodes = Object.entries(codePoint).flatMap(([path, text]) =>
    path.startsWith('Data') ? [...text.matchAll(/^"([^"]+)"/gm)].map(([, postcode]) => postcode) : [],
  );
  const square = (index: number) => {
    const [x, y] = [300_000 + 20_000 * (index % 7), 200_000 + 20_000 * Math.floor(index / 7)];
    return [[x, y], [x, y + 20_000], [x + 20_000, y + 20_000], [x + 20_000, y], [x, y]]; // prettier-ignore
  };
  const texts = {
    'ONSPD_NOV_2025_UK.csv': [
      'pcds,dointr,doterm,ctry25cd,oa01cd,pfa23cd',
      ...postcodes.map((postcode) => `"${postcode}","198001","","E92000001","","E23000014"`),
      '"AB1 0AA","198001","199606","S92000003","","S23000009"',
    ].join('\r\n'),
    'names.csv': [
      'LAD25CD,LAD25NM,LAD25NMW',
      ...districtsBefore
        .filter(({ status }) => status === 'current')
        .map(({ lad_code, lad_name, lad_name_cy }) => `${lad_code},"${lad_name}",${lad_name_cy}`),
    ].join('\n'),
    'areas.geojson': JSON.stringify({
      features: areaIds.map((id, index) => ({
        properties: { PFA24CD: id },
        geometry: { type: 'Polygon', coordinates: [square(index)] },
      })),
    }),
    'cities1000.txt': readFileSync(join(downloads, 'cities500.txt'), 'utf8'),
    'police.csv': readFileSync(
      join(downloads, 'Local_Authority_District_to_CSPs_to_Police_Force_Areas_(December__2023)_Lookup_.csv'),
      'utf8',
    ),
  };
  mkdirSync(folder);
  writeFileSync(join(folder, 'codepo_gb.zip'), toZip(codePoint));
  for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
};
const listFolder = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );

test('whole downloads are written, all tables with their sources; once more, nothing changes', async () => {
  fillFolder(join(root, 'whole'));
  const written = ['postcode-lookup.json', 'lad-to-pfa.csv', 'place-to-pfa.csv', 'police-force-areas.svg-paths.json'];
  const dry = await run('whole');
  expect([dry.code, dry.err]).toEqual([0, '']);
  expect(dry.out).toMatch(/Nothing is written yet: add --write\.\n$/);
  const elsewhere = await run('whole', '--write', '--out', 'tables');
  expect(elsewhere.out).toContain('Written:\n  tables/postcode-lookup.json\n  tables/lad-to-pfa.csv\n');
  const { code, out } = await run('whole', '--write');
  expect(code).toBe(0);
  for (const name of [...written, 'ATTRIBUTION.md']) {
    const text = readFileSync(join(root, 'content/geography', name), 'utf8');
    expect(text).toBe(readFileSync(join(root, 'tables', name), 'utf8'));
  }
  // The table of districts is unchanged: it was made from these rows.
  expect(out).not.toContain('content/geography/lad-to-pfa.csv');
  expect(readFileSync(join(root, 'content/geography/ATTRIBUTION.md'), 'utf8')).toContain('2025.4.0, November 2025');
  const again = await run('whole', '--write', '--compare', 'tables');
  expect([again.code, again.out]).toEqual([0, expect.stringMatching(/Nothing changed\.\n$/) as string]);
  expect(again.out).toContain('postcode-lookup.json: 14 postcodes agree, 0 differ');
});

test.each([
  [[], 'Which downloads? npm run geography -- downloads. See --help.\n'],
  [['nowhere'], 'There is no folder nowhere.\n'],
  [['content', '--compare', 'nowhere'], 'There is no folder nowhere.\n'],
  [['content', '--sample', '--write'], 'Tables of extracts must not be written: leave out --sample or --write.\n'],
])('called as %j it says what is missing', async (words, message) => {
  expect(await run(...words)).toEqual({ code: 2, out: '', err: message });
});
