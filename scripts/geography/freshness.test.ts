import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../src/testing/property.ts';
import { formatAttribution } from './attribution.ts';
import { findFewShared, findUnknownAreas, findUnknownDistricts, noteDistricts } from './checks.ts';
import { findLosses, findOld, type Releases } from './freshness.ts';

const releases: Releases = {
  codePoint: { version: '2025.4.0', month: '2025-11' },
  directory: { name: 'ONS Postcode Directory', month: '2025-11' },
  police: 2024,
  districts: 2025,
  boundaries: 2024,
  places: '2025-11-03',
};

test('releases of the quarter are not old', () => {
  expect(findOld(releases, { before: '2025-11', today: '2025-12-01' })).toEqual({ problems: [], notes: [] });
  // One that came out this month may still be on its way.
  expect(findOld(releases, { before: '2025-11', today: '2026-02-20' }).notes).toEqual([
    'The look-up of districts to police areas is of 2024: look whether there is one of 2025 or later.',
    'The boundaries are of 2024: look whether there is one of 2025 or later.',
  ]);
});

test('what is older than today’s tables, or than its neighbour, is a problem', () => {
  expect(
    findOld(
      { ...releases, codePoint: { version: '2024.3.0', month: '2024-08' } },
      { before: '2025-11', today: '2025-12-01' },
    ).problems,
  ).toEqual([
    'Code-Point Open 2024.3.0 is of August 2024, older than today’s tables, which are of November 2025. ' +
      'Take the newest.',
  ]);
  expect(
    findOld({ ...releases, directory: { name: 'NSPL', month: '2024-08' } }, { before: '2025-11', today: '2025-12-01' })
      .problems,
  ).toEqual(['The NSPL is of August 2024 and Code-Point Open of November 2025. Take both of the same quarter.']);
});

test('what is older than the calendar suggests is reported', () => {
  expect(findOld(releases, { before: '2025-11', today: '2026-03-01' }).notes[0]).toBe(
    'Code-Point Open 2025.4.0 is of November 2025. It is released each February, May, August and November, so that ' +
      'of February 2026 should be there.',
  );
  expect(findOld(releases, { before: '2025-11', today: '2026-01-31' }).notes).toHaveLength(2);
});

property(
  'a loss is reported exactly when its share is larger than it may be',
  [fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), fc.constantFrom(0.01, 0.05, 0.15)],
  (all, remaining, maxShare) => {
    const before = Array.from({ length: all }, (_, index) => `AB${index}`);
    const losses = findLosses('outcodes', { before, after: new Set(before.slice(0, remaining)), maxShare });
    expect(losses.length > 0).toBe(Math.max(0, all - remaining) / all > maxShare);
  },
);

test('a loss, and a directory that stops early, are reported in numbers', () => {
  expect(findLosses('outcodes', { before: ['AB1', 'AB2', 'AB3'], after: new Set(['AB1']), maxShare: 0.01 })).toEqual([
    '2 of 3 outcodes of today’s tables are not in the new ones, more than the 1% that a quarter may change: AB2, ' +
      'AB3. A download was cut off, or is another file.',
  ]);
  expect(findFewShared(980, 1000, releases)).toEqual([]);
  expect(findFewShared(979, 1000, releases)).toEqual([
    'The ONS Postcode Directory has only 979 of the 1000 live postcodes of Code-Point Open. Its download was cut ' +
      'off, or it is of another quarter.',
  ]);
});

test('a district of postcodes that no look-up has is reported once', () => {
  const postcodes = ['S11AA', 'S11AB'].map((key) => ({ key, district: 'E08000039', at: null }));
  expect(findUnknownDistricts(postcodes, new Map(), 2023)).toEqual([
    'Code-Point Open has 2 postcodes in E08000039, such as S11AA, and no look-up has it. Code-Point Open follows the ' +
      'newest boundaries and the look-up is of 2023: take a newer one.',
  ]);
  expect(findUnknownDistricts(postcodes, new Map([['E08000039', 'E23000011']]), 2023)).toEqual([]);
});

test('codes that are written by hand are held against the areas', () => {
  expect(findUnknownAreas('prisons.csv', ['E23000001', '', 'E23000099', 'E23000099'], new Set(['E23000001']))).toEqual([
    'prisons.csv names the police area E23000099, which does not exist. Write another code there.',
  ]);
  const row = { lad_code: 'E08000039', status: 'current', pfa_code: 'E23000011' } as never;
  expect(noteDistricts([{ id: 'E23000011', districts: ['E08000019'] }], [row])).toEqual([
    'content/areas/police-force-areas.json, E23000011: its districts lack E08000039 and have E08000019, which the ' +
      'table has not. Change them there.',
  ]);
  expect(noteDistricts([{ id: 'E23000011', districts: ['E08000039'] }], [row])).toEqual([]);
});

test('each release and each line of a licence is written once, with the year of the postcodes', () => {
  const text = formatAttribution(releases, { today: '2025-12-01' });
  expect(text.match(/Contains Royal Mail data .*/g)).toEqual([
    'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  ]);
  expect(text).toContain('| Code-Point Open | 2025.4.0, November 2025 | postcodes, places |');
  expect(text).toContain('| GeoNames cities1000 | newest change 2025-11-03 | places |');
  expect(text).toContain('Open Government Licence v.3.0');
  expect(text).toContain('CC BY 4.0');
  expect(text).toContain('> District names: House of Commons Library MSOA Names 1.14, Open Parliament Licence.');
  expect(text).toContain('| prisons.csv | Ministry of Justice,');
  expect(text).not.toContain('[year]');
});
