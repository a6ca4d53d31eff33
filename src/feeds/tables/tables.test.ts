import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { fixture, fixtureWhen } from '../../testing/content-folder.ts';
import { listJoint, toCsv, toFields, toNdjson } from './table.ts';
import { toTables } from './tables.ts';

const tables = toTables(readDirectory(fixture), new URL('https://waymark.test'), fixtureWhen);

describe.each(tables)('$name', (table) => {
  test('holds rows of its shape, and none is empty', () => {
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.shape.array().safeParse(JSON.parse(JSON.stringify(table.rows))).error).toBeUndefined();
  });
  test('says what every column holds', () => {
    expect(toFields(table).filter(({ description }) => !description.endsWith('.'))).toEqual([]);
  });
  test('says the same in CSV and in NDJSON', () => {
    const csv = parse(toCsv(table), { columns: true }) as Record<string, string>[];
    const ndjson = toNdjson(table)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const asCells = ndjson.map((row) =>
      Object.fromEntries(toFields(table).map(({ name }) => [name, toCell(row[name])])),
    );
    expect(csv).toEqual(asCells);
  });
  test('has no item of a list that holds the joint', () => {
    expect(
      table.rows
        .flatMap((row) => Object.values(row).filter(Array.isArray).flat())
        .filter((item) => String(item).includes(listJoint.trim())),
    ).toEqual([]);
  });
});

const toCell = (value: unknown): string =>
  Array.isArray(value) ? value.join(listJoint) : value === undefined ? '' : String(value);

test('a cell that begins like a formula cannot run as one', () => {
  const [table] = tables;
  const csv = toCsv({
    ...table!,
    rows: [{ ...table!.rows[0], name: '=HYPERLINK("x")', summary: '@SUM(1)', about: '+1', status_words: '-1' }],
  });
  const [row] = parse(csv, { columns: true }) as Record<string, string>[];
  expect([row?.['name'], row?.['summary'], row?.['about'], row?.['status_words']]).toEqual([
    `'=HYPERLINK("x")`,
    `'@SUM(1)`,
    `'+1`,
    `'-1`,
  ]);
});

test('own contacts are live only while they were confirmed in time, and each says how it is known', () => {
  const rows = tables.find(({ name }) => name === 'contacts')!.rows;
  const rowOf = (id: string) => rows.find((row) => row['of'] === 'scheme' && row['id'] === id);
  expect(rowOf('lantern-mentors')).toMatchObject({
    ...{ state: 'known', live: true, phone: '01632 960 144', for: 'both', confirmed: '2026-10-19' },
    ...{ how_known: 'Given by the office of the mentors, 19 October 2026.', document: 'ashmere-board-2024' },
  });
  expect(rowOf('ferry-house')).toMatchObject({ state: 'known', live: false, confirmed: '2026-08-17' });
  expect(rowOf('sallow-boatyard')).toMatchObject({
    ...{ state: 'known', live: false, how_known: 'Printed in 2019. Check it is still theirs.' },
  });
  expect(rowOf('quay-drop-in')).toMatchObject({ state: 'not looked up', live: false });
  const organisationOf = (id: string) => rows.find((row) => row['of'] === 'organisation' && row['id'] === id);
  expect(organisationOf('tollgate-trust')).toMatchObject({
    ...{ kind: 'the organisation itself', state: 'known', live: true, phone: '01632 960 170' },
    ...{ how_known: 'Given by the office of the trust, 19 October 2026.', confirmed: '2026-10-19' },
  });
  expect(organisationOf('pike-and-daughters')).toMatchObject({ state: 'known', live: false, for: 'professionals' });
  expect(organisationOf('morran-council')).toMatchObject({ state: 'not looked up', live: false });
  expect(rows.filter((row) => row['state'] === 'known' && !row['how_known'])).toEqual([]);
  const area = rows.find((row) => row['id'] === 'ashmere' && row['kind'] === 'force');
  expect(area).toMatchObject({ of: 'area', live: true, web: 'https://ashmere.example' });
});
