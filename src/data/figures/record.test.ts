import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fixture } from '../../testing/content-folder.ts';
import { readDirectory } from '../from-files.ts';
import { toFigureRecord } from './record.ts';
import { toCsv } from './csv.ts';
import type { OutcomeView } from '../views.ts';

const site = { name: 'Signpost Directory', url: new URL('https://directory.example/') };
const directory = readDirectory(fixture);
const figures = directory.outcomes.map((view) => ({
  address: `${view.scheme.id}/${view.id}`,
  view,
  record: toFigureRecord(view, directory, site),
}));
const read = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe.each(figures)('the record of $address', ({ view, record }) => {
  test('holds every caution, the source, the citation and the licence', () => {
    expect(record.cautions).toEqual(view.limits.map(({ words }) => words));
    expect(record.source.place).toBe(view.outcome.source.at);
    for (const text of Object.values(record.citation)) expect(text.length).toBeGreaterThan(40);
    expect(record.licence.url).toMatch(/^https:/);
  });

  test('has no empty value: what is not known says so or is left out', () => {
    const empty = (value: unknown, path: string): string[] =>
      value === null || value === '' || value === -1 || Number.isNaN(value)
        ? [path]
        : typeof value === 'object'
          ? Object.entries(value as object).flatMap(([key, inner]) => empty(inner, `${path}.${key}`))
          : [];
    expect(empty(JSON.parse(JSON.stringify(record)), '')).toEqual([]);
  });

  test('as a row says the same, and a known number is the number', () => {
    const [row, ...more] = read(toCsv([record]));
    expect(more).toEqual([]);
    expect(row).toMatchObject({
      id: record.id,
      url: record.url,
      statement: record.statement,
      citation: record.citation.harvard,
      place: record.source.place,
    });
    for (const { words } of view.limits) expect(row?.['caution']).toContain(words);
    if (view.outcome.type === 'proportion' && view.outcome.share.basis === 'counts')
      expect([row?.['numerator'], row?.['denominator']]).toEqual([
        String(view.outcome.share.numerator),
        String(view.outcome.share.denominator),
      ]);
    if (view.outcome.type === 'count') expect(row?.['value']).toBe(String(view.outcome.value));
    expect(row?.['interval_note']).not.toBe('');
  });
});

describe('the whole set as CSV', () => {
  const csv = toCsv(figures.map(({ record }) => record));

  test('is UTF-8 with a byte-order mark, has a row a figure, and no cell begins a formula', () => {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows = read(csv);
    expect(rows.length).toBe(figures.length);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(rows.flatMap((row) => Object.values(row)).some((cell) => cell.includes('£'))).toBe(true);
  });

  test('escapes a cell that would begin one', () => {
    const [{ record }] = figures as [(typeof figures)[0]];
    const [row] = read(toCsv([{ ...record, measure: '=1+1', scheme: { ...record.scheme, name: '@SUM(A1)' } }]));
    expect([row?.['measure'], row?.['scheme']]).toEqual(["'=1+1", "'@SUM(A1)"]);
  });
});

test('a changed figure keeps its earlier value with the day and the reason, in the data and in the table', () => {
  const [{ view }] = figures as [(typeof figures)[0]];
  const changed: OutcomeView = {
    ...view,
    outcome: {
      ...view.outcome,
      changes: [{ on: '2026-12-01', was: '5 of 136', why: 'The scheme corrected its count.' }],
    },
  };
  const record = toFigureRecord(changed, directory, site);
  expect(record.history).toEqual([
    { changedOn: '2026-12-01', was: '5 of 136', why: 'The scheme corrected its count.' },
  ]);
  expect(read(toCsv([record]))[0]?.['history']).toBe('Until 2026-12-01: 5 of 136. The scheme corrected its count.');
});
