import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionSorts, type CautionSort, type Outcome } from '../../schemas/outcome.ts';
import { cautionOf, makeOutcome } from '../../testing/make-entry.ts';
import { decimalPlaces, findDiscrepancies, findUncautioned } from './arithmetic.ts';
import { bare, changed, counts, percentOf, times } from '../../testing/make-figure.ts';
import { property } from '../../testing/property.ts';

const runs = 2000;
const sortsOf = (outcome: Outcome): CautionSort[] => findDiscrepancies(outcome).map(({ sort }) => sort);

describe('a figure whose numbers are wrong', () => {
  test.each<[string, Outcome, CautionSort, string]>([
    [
      'counts that give another percentage',
      counts(6, 136, 6),
      'counts and percentage disagree',
      '6 of 136 is 4.4%, not 6%',
    ],
    [
      'counts that give another decimal',
      counts(6, 136, 4.6),
      'counts and percentage disagree',
      '6 of 136 is 4.41%, not 4.6%',
    ],
    [
      'counts whose percentage is rounded up',
      counts(6, 136, 5),
      'rounding',
      '6 of 136 is 4.4%, which does not round to 5%',
    ],
    [
      'counts whose decimals are cut off',
      counts(2, 3, 66.6),
      'rounding',
      '2 of 3 is 66.67%, which does not round to 66.6%',
    ],
    [
      'a percentage one unit of its last digit away from what a whole number gives',
      percentOf(93.1, 86),
      'rounding',
      '80 of 86 is 93.02%, which does not round to 93.1%',
    ],
    [
      'a percentage two units away',
      percentOf(93.2, 86),
      'no whole number gives this',
      'no whole number of 86 gives 93.2%',
    ],
    [
      'a nought that is printed',
      percentOf(5, 19, { decimals: 1 }),
      'no whole number gives this',
      'no whole number of 19 gives 5.0%',
    ],
    [
      'a nought that is printed beside counts',
      makeOutcome('proportion', {
        share: { basis: 'counts', numerator: 1, denominator: 19, printedPercent: 5, decimals: 1 },
      }),
      'counts and percentage disagree',
      '1 of 19 is 5.26%, not 5.0%',
    ],
    ['more than all of them', counts(7, 6), 'part larger than whole', '7 of 6 is more than all of them'],
    [
      'a percentage that no whole number gives',
      percentOf(50, 7),
      'no whole number gives this',
      'no whole number of 7 gives 50%',
    ],
    [
      'a share over 100 of a known base',
      percentOf(185, 20),
      'share over 100',
      'a share cannot be more than 100%, and this is 185%',
    ],
    [
      'a share over 100 that no whole number gives either, reported once',
      percentOf(150, 7),
      'share over 100',
      'a share cannot be more than 100%, and this is 150%',
    ],
    [
      'a share over 100 of an unknown base',
      bare(100.5),
      'share over 100',
      'a share cannot be more than 100%, and this is 100.5%',
    ],
    [
      'a fall by more than everything',
      changed(185, 'lower'),
      'fall over 100',
      'nothing can fall by more than 100%, and this is 185%',
    ],
    ['a number of times that is another', times(3, 22, 8), 'times do not match', '3 to 22 is 7.3 times, not 8'],
    [
      'a number of times nothing',
      times(0, 22, 7),
      'times do not match',
      '0 to 22 cannot be a number of times, and this is 7',
    ],
    [
      'nothing, seven times nothing',
      times(0, 0, 7),
      'times do not match',
      '0 to 0 cannot be a number of times, and this is 7',
    ],
  ])('%s is reported', (_, outcome, sort, message) => {
    expect(findDiscrepancies(outcome)).toEqual([{ sort, message }]);
  });

  test('more than all of them, with the percentage over 100 beside it, is wrong in two ways', () => {
    expect(sortsOf(counts(7, 6, 117))).toEqual(['part larger than whole', 'share over 100']);
  });
});

describe('a figure that can be true', () => {
  test.each<[string, Outcome]>([
    ['counts with the rounded percentage', counts(6, 136, 4)],
    ['counts with one decimal', counts(6, 136, 4.4)],
    ['a half rounded up', counts(1, 8, 13)],
    ['a half rounded down, as some do', counts(1, 8, 12)],
    ['nobody', counts(0, 24, 0)],
    ['everybody', counts(24, 24, 100)],
    ['counts without a percentage', counts(6, 136)],
    ['98% of a base in which 97.6% is a whole number', percentOf(98, 42)],
    ['a percentage without the nought, which is then not printed', percentOf(5, 19)],
    ['the nought of a right percentage', percentOf(93, 86, { decimals: 1 })],
    ['100% of a known base', percentOf(100, 7)],
    ['100% of an unknown base', bare(100)],
    ['a fall by everything', changed(100, 'lower')],
    ['a rise by more than everything', changed(185, 'higher')],
    ['a rounded number of times', times(3, 22, 7)],
    ['a number of times with a decimal', times(3, 22, 7.3)],
    ['from and to without a number of times', times(3, 22)],
    ['from nothing', times(0, 22)],
    ['a count', makeOutcome('count')],
    ['money', makeOutcome('money')],
    ['a rating', makeOutcome('rating')],
  ])('%s is let be', (_, outcome) => {
    expect(findDiscrepancies(outcome)).toEqual([]);
  });
});

test.each([
  [4, 0],
  [4.4, 1],
  [33.333, 3],
  [100, 0],
])('%d is written with %i decimal places', (value, places) => {
  expect(decimalPlaces(value)).toBe(places);
});

describe('laws', () => {
  const pair = fc
    .integer({ min: 1, max: 100_000 })
    .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));
  const places = fc.integer({ min: 0, max: 3 });

  property(
    'a percentage worked out from whole counts and rounded to 0 to 3 places always agrees',
    [pair, places],
    ([numerator, denominator], digits) => {
      const printed = Number(((numerator / denominator) * 100).toFixed(digits));
      expect(findDiscrepancies(counts(numerator, denominator, printed))).toEqual([]);
      expect(findDiscrepancies(percentOf(printed, denominator))).toEqual([]);
    },
    { runs },
  );

  property(
    'more than all of them is always reported',
    [fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 })],
    (denominator, more) => {
      expect(sortsOf(counts(denominator + more, denominator))).toEqual(['part larger than whole']);
    },
    { runs },
  );

  const wrong = [
    counts(6, 136, 6),
    counts(6, 136, 5),
    counts(7, 6),
    counts(7, 6, 150),
    percentOf(50, 7),
    percentOf(185, 20),
    bare(120),
    changed(185, 'lower'),
    times(3, 22, 8),
  ];

  property(
    'cautions of other sorts never silence a rule',
    [fc.constantFrom<Outcome>(...wrong), fc.subarray([...cautionSorts])],
    (outcome, sorts) => {
      const left = findDiscrepancies(outcome).filter(({ sort }) => !sorts.includes(sort));
      expect(findUncautioned({ ...outcome, cautions: sorts.map(cautionOf) })).toEqual(left);
    },
    { runs },
  );

  test.each(wrong.map((outcome) => [sortsOf(outcome).join(' and '), outcome] as const))(
    '%s: a caution of every other sort leaves it, and its own answers it',
    (_, outcome) => {
      const sorts = sortsOf(outcome);
      const others = cautionSorts.filter((sort) => !sorts.includes(sort));
      expect(findUncautioned({ ...outcome, cautions: others.map(cautionOf) })).toEqual(findDiscrepancies(outcome));
      expect(findUncautioned({ ...outcome, cautions: sorts.map(cautionOf) })).toEqual([]);
    },
  );
});
