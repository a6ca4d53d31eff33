import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locatePostcode } from '../../src/domain/places/postcode.ts';
import { property } from '../../src/testing/property.ts';
import { makePostcodeTable, type LocatedPostcode } from './postcode-table.ts';

const codes = ['E23000001', 'E23000016', 'E23000034', 'W15000004', 'S23000009'];
const make = (postcodes: readonly LocatedPostcode[], ended: Record<string, Record<string, number>> = {}) =>
  makePostcodeTable(postcodes, {
    codes,
    asOf: '2025-11',
    ended: new Map(Object.entries(ended).map(([outcode, counts]) => [outcode, new Map(Object.entries(counts))])),
  });
const at = (area: string, ...keys: string[]) => keys.map((key) => ({ key, area }));
const locate = (typed: string, table: ReturnType<typeof make>) => {
  const located = locatePostcode(typed, table);
  return located.kind === 'areas' ? located.areas : located.kind;
};

// Few outcodes, sectors and letters, so that several meet in one sector; with and without a last letter in the outcode.
const key = fc
  .tuple(
    fc.constantFrom('SY1', 'SY10', 'LD7', 'EC1A', 'EC1V', 'E1W', 'E1', 'M1'),
    fc.nat({ max: 1 }),
    fc.stringMatching(/^[ABD][ABD]$/),
  )
  .map((parts) => parts.join(''));
const postcodes = fc
  .dictionary(key, fc.constantFrom(...codes.slice(1, 4)), { maxKeys: 60, size: 'max' })
  .map((all) => Object.entries(all).map(([each, area]) => ({ key: each, area })));

describe('for any postcodes', () => {
  property(
    'the site finds each of them in the area that it was given',
    [postcodes],
    (all) => {
      const table = make(all);
      for (const { key: each, area } of all) expect(locate(each, table)).toEqual([{ code: area, share: 1 }]);
    },
    { runs: 300 },
  );

  const turned = postcodes.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  );
  property('their order changes nothing', [turned], ([all, other]) => {
    expect(JSON.stringify(make(other))).toBe(JSON.stringify(make(all)));
  });

  property('shares of an outcode, a family and letters come to one', [postcodes], (all) => {
    const { outcodes, families, areas } = make(all);
    const shares = [
      ...Object.values(outcodes).flatMap((entry) => (typeof entry === 'number' ? [] : [entry[0]])),
      ...Object.values(families),
      ...Object.values(areas),
    ];
    for (const each of shares) expect(each.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 2);
  });

  property('a table made from what the site finds is the same table', [postcodes], (all) => {
    const table = make(all);
    const found = all.map(({ key: each }) => {
      const areas = locate(each, table);
      return { key: each, area: typeof areas === 'string' ? '' : (areas[0]?.code ?? '') };
    });
    expect(make(found)).toEqual(table);
  });
});
test('an outcode of one area is a number; of two, shares, the sectors that differ and those that do not', () => {
  const { outcodes } = make([
    ...at('E23000016', 'SY11AA', 'SY11AB', 'SY11AC', 'SY12AA', 'SY12AB', 'SY13AA', 'SY13AB'),
    ...at('W15000004', 'SY12AC', 'SY14AA', 'SY161AA'),
  ]);
  expect(outcodes).toEqual({
    SY1: [
      [
        [1, 0.778],
        [3, 0.222],
      ],
      { 2: [1, { 3: 'AC' }], 4: 3 },
      '13',
    ],
    SY16: 3,
  });
});

test('outcodes are typed without their last letter, unless that is an outcode, too', () => {
  const { families } = make([
    ...at('E23000034', 'EC1A1AA'),
    ...at('E23000001', 'EC1V1AA', 'EC1V1AB', 'E1W1AA', 'E11AA'),
  ]);
  expect(families).toEqual({
    EC1: [
      [0, 0.667],
      [2, 0.333],
    ],
  });
});

test('an ended outcode is one that no live postcode has', () => {
  const { terminated } = make([...at('S23000009', 'AB101AB'), ...at('E23000034', 'EC1A1AA')], {
    AB1: { S23000009: 2 },
    AB10: { S23000009: 5 },
    EC1: { E23000034: 1 },
    LD9: { E23000016: 1, W15000004: 3 },
  });
  expect(terminated).toEqual({
    AB1: [[4, 1]],
    LD9: [
      [3, 0.75],
      [1, 0.25],
    ],
  });
});

test('Northern Ireland and the islands are there by rule, and the month and the order of areas as given', () => {
  const table = make(at('E23000001', 'M11AA'));
  expect(table).toMatchObject({ asOf: '2025-11', codes });
  expect(locate('BT1 1AA', table)).toEqual([{ code: 'NI', share: 1 }]);
  expect(['JE2 4WD', 'IM1 1AD', 'GY1 1AA'].map((each) => locate(each, table))).toEqual([
    'outside',
    'outside',
    'outside',
  ]);
});
