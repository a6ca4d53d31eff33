import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionOf, makeOutcome } from '../../testing/make-entry.ts';
import { cautionSorts, gradedSorts, type CautionSort, type Grade, type Outcome } from '../../schemas/outcome.ts';
import { findDiscrepancies, gradeOf, gradePrinted, nearestCount } from './arithmetic.ts';
import { bare, changed, counts, percentOf, times } from '../../testing/make-figure.ts';
import { property } from '../../testing/property.ts';

const runs = 2000;
const sortsOf = (outcome: Outcome): CautionSort[] => findDiscrepancies(outcome).map(({ sort }) => sort);

test.each<[number, number, number | undefined, ReturnType<typeof gradePrinted>]>([
  [4, 4.41, undefined, null],
  [4, 4.5, undefined, null],
  [4, 4.51, undefined, 'rounding'],
  [4, 5, undefined, 'rounding'],
  [4, 5.01, undefined, 'does not reconcile'],
  [4.4, 4.41, undefined, null],
  [4.4, 4.46, undefined, 'rounding'],
  [93.1, (80 / 86) * 100, undefined, 'rounding'],
  [93, (80 / 86) * 100, 1, null],
  [93, 93.4, 1, 'does not reconcile'],
  [0, 0.4, 0, null],
  [100, 99, 0, 'rounding'],
])('%d printed for %d, with %s places: %s', (printed, exact, places, grade) => {
  expect(gradePrinted(printed, exact, places)).toBe(grade);
});

test.each([
  [93.1, 86, 80],
  [50, 7, 4],
  [0, 7, 0],
  [100, 7, 7],
  [99.9, 7, 7],
])('%d%% of %i is nearest to %i', (percent, base, count) => {
  expect(nearestCount(percent, base)).toBe(count);
});

describe('the grade of a figure', () => {
  test.each<[string, Outcome, Grade | null]>([
    ['a share over 100', bare(185), 'impossible'],
    ['a fall over 100', changed(185, 'lower'), 'impossible'],
    ['more than all', counts(7, 6), 'impossible'],
    ['counts and a percentage that disagree', counts(6, 136, 40), 'does not reconcile'],
    ['no whole number', percentOf(50, 7), 'does not reconcile'],
    ['the wrong number of times', times(3, 22, 8), 'does not reconcile'],
    ['a rounding error', percentOf(93.1, 86), 'rounding'],
    ['the worst of two', counts(7, 6, 110), 'impossible'],
    ['nothing wrong', counts(6, 136, 4), null],
  ])('with %s, and no caution', (_, outcome, grade) => {
    expect(gradeOf(outcome)).toBe(grade);
  });

  test.each(cautionSorts)('by the caution “%s” alone is that of the table', (sort) => {
    const graded: Partial<Record<CautionSort, Grade>> = gradedSorts;
    expect(gradeOf(makeOutcome('count', { cautions: [cautionOf(sort)] }))).toBe(graded[sort] ?? null);
  });
});

describe('laws', () => {
  const pair = fc
    .integer({ min: 1, max: 100_000 })
    .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));
  const places = fc.integer({ min: 0, max: 3 });

  const printedOf = (numerator: number, denominator: number, digits: number, steps: number): number =>
    Number(((numerator / denominator) * 100 + steps * 10 ** -digits).toFixed(digits));

  property(
    'a printed percentage more than a unit of its last digit off never reconciles with its counts',
    [pair, places, fc.constantFrom(-1.51, 1.51)],
    ([numerator, denominator], digits, steps) => {
      const printed = printedOf(numerator, denominator, digits, steps);
      fc.pre(printed >= 0);
      const share = { basis: 'counts', numerator, denominator, printedPercent: printed, decimals: digits };
      expect(sortsOf(makeOutcome('proportion', { share }))).toContain('counts and percentage disagree');
    },
    { runs },
  );

  property(
    'decimals that are cut off, or rounded up, are at most a rounding error',
    [pair, places, fc.constantFrom(Math.floor, Math.ceil)],
    ([numerator, denominator], decimals, cut) => {
      const percent = Number(
        (cut((numerator / denominator) * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals),
      );
      fc.pre(percent <= 100);
      for (const share of [
        { basis: 'counts', numerator, denominator, printedPercent: percent, decimals },
        { basis: 'percentage of a known base', percent, denominator, decimals },
      ])
        expect(['rounding', undefined]).toContain(sortsOf(makeOutcome('proportion', { share }))[0]);
    },
    { runs },
  );

  property(
    'the grade follows from the distance in units of the last digit alone',
    [fc.integer({ min: 0, max: 100_000 }), places, fc.integer({ min: -40, max: 40 })],
    (ticks, digits, tenths) => {
      const unit = 10 ** -digits;
      const [printed, away] = [ticks * unit, Math.abs(tenths) / 10];
      const expected = away <= 0.5 ? null : away <= 1 ? 'rounding' : 'does not reconcile';
      expect(gradePrinted(printed, printed + (tenths / 10) * unit, digits)).toBe(expected);
    },
    { runs },
  );

  property(
    'the grade of a percentage of a base is the best that trying every whole number finds',
    [fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 1000 })],
    (denominator, tenths) => {
      const percent = tenths / 10;
      const tried = Array.from({ length: denominator + 1 }, (_, numerator) =>
        gradePrinted(percent, (numerator / denominator) * 100),
      );
      const best = [null, 'rounding' as const].find((grade) => tried.includes(grade));
      expect(gradeOf(percentOf(percent, denominator))).toBe(best === undefined ? 'does not reconcile' : best);
    },
    { runs },
  );
});
