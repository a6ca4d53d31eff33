import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixture } from '../../testing/content-folder.ts';
import { property } from '../../testing/property.ts';
import { findPostcodes, locatePostcode, type PostcodeTable } from './postcode.ts';

const table = JSON.parse(readFileSync(`${fixture}/geography/postcode-lookup.json`, 'utf8')) as PostcodeTable;
const names = new Map(
  (
    JSON.parse(readFileSync(`${fixture}/areas/police-force-areas.json`, 'utf8')) as {
      areas: { id: string; slug: string }[];
    }
  ).areas.map(({ id, slug }) => [id, slug]),
);
const locate = (typed: string) => {
  const located = locatePostcode(typed, table);
  return located.kind === 'areas'
    ? located.areas.map(({ code, share }) => `${names.get(code)} ${Math.round(share * 100)}`)
    : located;
};

test.each([
  ['QZ1', ['ashmere 100']],
  ['QZ4', ['brackwater 100']],
  ['XX1A', ['kingshythe 100']],
  ['XX5', ['dunmarsh-and-orrin 100']],
  ['XW1', ['elwyth-vale 100']],
  ['XS1', ['glenmorran 100']],
  // An outcode of two areas, and its sectors.
  ['QZ2', ['ashmere 60', 'brackwater 40']],
  ['QZ2 4AB', ['brackwater 100']],
  ['QZ2 6AB', ['ashmere 100']],
  // A sector that the table does not have may be in either.
  ['QZ2 9AB', ['ashmere 60', 'brackwater 40']],
  // O for 0 and I for 1, where one reading is a postcode.
  ['QZI 1AB', ['ashmere 100']],
  ['XXIA 0AB', ['kingshythe 100']],
  ['QZ2 6OB', ['ashmere 100']],
  ['ZN', ['northern-ireland 100']],
  // Exceptions by unit: AB and CD are, and BC, which lies across the two, is not.
  ['QZ3 7AB', ['kingshythe 100']],
  ['QZ3 7CD', ['kingshythe 100']],
  ['QZ3 7BC', ['brackwater 100']],
  ['QZ3 7EF', ['brackwater 100']],
  // Without its last letter, one that has ended, and letters alone.
  ['XX1', ['kingshythe 85', 'brackwater 15']],
  ['QZ9', ['ashmere 100']],
  ['QZ', ['ashmere 55', 'brackwater 45', 'kingshythe 0']],
  ['zn1 1aa', ['northern-ireland 100']],
  ['  qz1 1aa ', ['ashmere 100']],
])('%s is in %j', (typed, areas) => expect(locate(typed)).toEqual(areas));

test.each([
  ['JE2 3AB', 'Jersey'],
  ['GY1', 'Guernsey'],
  ['IM1 1AA', 'the Isle of Man'],
  ['QJ1', 'QJ'],
  ['JE', 'Jersey'],
  ['IM', 'the Isle of Man'],
])('%s is reported as outside, in %s', (typed, place) =>
  expect(locatePostcode(typed, { ...table, rules: { ...table.rules, GY: null, IM: null } })).toEqual({
    kind: 'outside',
    place,
  }),
);

test.each(['BFPO 61', 'BFPO', 'bfpo5', 'BF1', 'BF1 2AY', 'BF1 OAA'])('%s is the Forces’ post', (typed) =>
  expect(locatePostcode(typed, table)).toEqual({ kind: 'forces' }),
);

test.each([
  ['Ravensholt QZ1 1AB', ['QZ1 1AB']],
  ['flat 2, qz1, near XX1a1ab.', ['qz1', 'XX1a1ab']],
  ['Fennock XXIA 0AB', ['XXIA 0AB']],
  ['section 47 of 1988, iso oil', []],
])('a text has its postcodes: %s', (typed, found) => expect(findPostcodes(typed)).toEqual(found));

test('a postcode without its last letter gets a hint that says so', () => {
  expect(locate('QZ1 1Z')).toEqual({
    kind: 'unknown',
    typed: 'QZ1 1Z',
    hint: '“QZ1 1Z” is missing its last letter. “QZ1” alone also works.',
  });
});

test('a beginning that no postcode has gets a hint, never “invalid”', () => {
  expect(locate('QZ8')).toEqual({
    kind: 'unknown',
    typed: 'QZ8',
    hint: 'We can’t find a postcode that begins QZ8. Check the number after QZ, or type a town.',
  });
  expect(locate('VV1')).toEqual({
    kind: 'unknown',
    typed: 'VV1',
    hint: 'We can’t find a postcode that begins VV. Check it, or type a town.',
  });
});

test('the name of a place is no postcode', () => expect(locate('Fennock')).toEqual({ kind: 'not a postcode' }));

test('every outcode of the table is found, with shares that leave out no more than rounding', () => {
  for (const outcode of Object.keys(table.outcodes)) {
    const located = locatePostcode(outcode, table);
    expect(located.kind).toBe('areas');
    if (located.kind !== 'areas') continue;
    expect(located.areas.every(({ code }) => names.has(code))).toBe(true);
    expect(located.areas.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
  }
});

property(
  'nothing that can be typed makes it fail, and case and spaces change nothing',
  [fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,2}\d{1,2}[a-z]? ?\d?[a-z]{0,2}$/))],
  (typed) => {
    const located = locatePostcode(typed, table);
    expect(['areas', 'outside', 'forces', 'unknown', 'not a postcode']).toContain(located.kind);
    if (/^[ -~]*$/.test(typed)) expect(locatePostcode(` ${typed.toUpperCase()} `, table)).toEqual(located);
  },
  { runs: 500 },
);
