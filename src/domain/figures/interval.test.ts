import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { wilsonInterval } from './interval.ts';

describe('worked examples', () => {
  // 81/263, 15/148, 0/20 and 1/29: Newcombe (1998), Stat. Med. 17, 857–872, Table I, method 3.
  test.each([
    [6, 136, 0.0204, 0.0929],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is %f to %f', (numerator, denominator, low, high) => {
    const interval = wilsonInterval(numerator, denominator);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('an end is exact where nobody or everybody was counted', () => {
    expect(wilsonInterval(0, 24).low).toBe(0);
    expect(wilsonInterval(24, 24).high).toBe(1);
  });
});

describe('laws', () => {
  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));

  property(
    'the interval lies within 0 and 1, has a width and holds the share',
    [counts],
    ([numerator, denominator]) => {
      const { low, high } = wilsonInterval(numerator, denominator);
      const share = numerator / denominator;
      expect(0 <= low && low <= share && share <= high && high <= 1 && low < high).toBe(true);
    },
  );

  property('the rest of the people have the mirrored interval', [counts], ([numerator, denominator]) => {
    const some = wilsonInterval(numerator, denominator);
    const rest = wilsonInterval(denominator - numerator, denominator);
    expect(rest.low).toBeCloseTo(1 - some.high, 10);
    expect(rest.high).toBeCloseTo(1 - some.low, 10);
  });

  property(
    'the same share of more people has a narrower interval',
    [counts, fc.integer({ min: 2, max: 50 })],
    ([numerator, denominator], times) => {
      const few = wilsonInterval(numerator, denominator);
      const many = wilsonInterval(numerator * times, denominator * times);
      expect(many.high - many.low).toBeLessThan(few.high - few.low);
    },
  );
});

test.each([
  [7, 6],
  [-1, 6],
  [0, 0],
  [1.5, 6],
  [Number.NaN, 6],
])('%d of %d is rejected', (numerator, denominator) => {
  expect(() => wilsonInterval(numerator, denominator)).toThrow(RangeError);
});
