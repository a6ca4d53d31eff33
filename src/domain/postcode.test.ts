import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locatePostcode, type PostcodeTable } from './postcode.ts';

const table = JSON.parse(readFileSync('content/geography/postcode-lookup.json', 'utf8')) as PostcodeTable;
const names = new Map(
  (
    JSON.parse(readFileSync('content/areas/police-force-areas.json', 'utf8')) as {
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

// Known cases of content/geography/README.md.
test.each([
  ['TS1', ['cleveland 100']],
  ['GL1', ['gloucestershire 100']],
  ['SN1', ['wiltshire 100']],
  ['YO1', ['north-yorkshire 100']],
  ['SW1A', ['metropolitan 100']],
  ['CF10', ['south-wales 100']],
  ['SY16', ['dyfed-powys 100']],
  ['TR21', ['devon-and-cornwall 100']],
  ['BH1', ['dorset 100']],
  ['EC2', ['city-of-london 58', 'metropolitan 42']],
  ['SY10', ['west-mercia 72', 'dyfed-powys 27', 'north-wales 1']],
  ['bt1 1aa', ['northern-ireland 100']],
  ['  wa1 1aa ', ['cheshire 100']],
])('%s is in %j', (typed, areas) => expect(locate(typed)).toEqual(areas));

test.each([
  ['JE2 3AB', 'Jersey'],
  ['GY1', 'Guernsey'],
  ['IM1 1AA', 'the Isle of Man'],
])('%s is told to be outside, in %s', (typed, place) => expect(locate(typed)).toEqual({ kind: 'outside', place }));

test('a postcode without its last letter is told so', () => {
  expect(locate('WA1 1Z')).toEqual({
    kind: 'unknown',
    typed: 'WA1 1Z',
    hint: '“WA1 1Z” is missing its last letter. “WA1” alone also works.',
  });
});

test('a beginning that no postcode has gets a hint, never “invalid”', () => {
  expect(locate('TS99')).toEqual({
    kind: 'unknown',
    typed: 'TS99',
    hint: 'We know no postcode that begins TS99. Check the number after TS, or type a town.',
  });
  expect(locate('QX1')).toEqual({
    kind: 'unknown',
    typed: 'QX1',
    hint: 'We know no postcode that begins QX. Check it, or type a town.',
  });
});

test('the name of a place is no postcode', () => expect(locate('Warrington')).toEqual({ kind: 'not a postcode' }));

test('every outcode of the table is found, with shares that leave out no more than rounding', () => {
  for (const outcode of Object.keys(table.outcodes)) {
    const located = locatePostcode(outcode, table);
    expect(located.kind).toBe('areas');
    if (located.kind !== 'areas') continue;
    expect(located.areas.every(({ code }) => names.has(code))).toBe(true);
    expect(located.areas.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 1);
  }
});

test('nothing that can be typed makes it fail, and case and spaces change nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,2}\d{1,2}[a-z]? ?\d?[a-z]{0,2}$/)), (typed) => {
      const located = locatePostcode(typed, table);
      expect(['areas', 'outside', 'unknown', 'not a postcode']).toContain(located.kind);
      if (/^[ -~]*$/.test(typed)) expect(locatePostcode(` ${typed.toUpperCase()} `, table)).toEqual(located);
    }),
    { numRuns: 3000 },
  );
});
