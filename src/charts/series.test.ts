import { describe, expect, test } from 'vitest';
import type { Caution, Outcome, OutcomeOf, Share } from '../schemas/outcome.ts';
import { toAxisMax, toSeries } from './series.ts';

// Only what a series reads: the rest of an outcome is words.
const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;
const proportion = (share: Share, cautions: Caution[] = []): Outcome =>
  outcomeOf({ type: 'proportion', share, cautions });
const change = (fields: OutcomeOf<'change'>['change'], cautions: Caution[] = []): Outcome =>
  outcomeOf({ type: 'change', change: fields, cautions });
const known = { state: 'known', value: 'Out of 30', source: { document: 'report-2021', at: 'page 1' } };

describe('a share with counts', () => {
  test('has its Wilson interval in per cent', () => {
    const series = toSeries(proportion({ basis: 'counts', numerator: 6, denominator: 136, printedPercent: 4 }));
    expect(series).toMatchObject({
      kind: 'share',
      numerator: 6,
      denominator: 136,
      isSmall: false,
      axisMax: 20,
      stopsShort: true,
    });
    expect(series).toHaveProperty('percent', expect.closeTo(4.41, 2));
    expect(series).toHaveProperty('interval', { low: expect.closeTo(2.04, 2), high: expect.closeTo(9.29, 2) });
  });

  test.each([
    [49, true],
    [50, false],
  ])('of %i people: small is %s', (denominator, isSmall) => {
    expect(toSeries(proportion({ basis: 'counts', numerator: 3, denominator }))).toMatchObject({ isSmall });
  });

  test('whose axis reaches 100 does not stop short', () => {
    expect(toSeries(proportion({ basis: 'counts', numerator: 24, denominator: 24 }))).toMatchObject({
      axisMax: 100,
      stopsShort: false,
    });
  });

  test('is drawn from its counts where only the printed percentage differs', () => {
    const caution: Caution = { sort: 'counts and percentage disagree', words: 'The two differ.' };
    expect(
      toSeries(proportion({ basis: 'counts', numerator: 1, denominator: 3, printedPercent: 30 }, [caution])),
    ).toMatchObject({ kind: 'share' });
  });
});

describe('a share without counts', () => {
  test('of a known base is a point, and says why it has no interval', () => {
    expect(toSeries(proportion({ basis: 'percentage of a known base', percent: 95, denominator: 85 }))).toEqual({
      kind: 'share',
      percent: 95,
      interval: null,
      denominator: 85,
      isSmall: false,
      axisMax: 100,
      stopsShort: false,
      whyNoInterval: 'The source gives a percentage of a group of 85, but not the count, so no interval is drawn.',
    });
  });

  test('of no stated base is not drawn', () => {
    expect(toSeries(proportion({ basis: 'base not stated', percent: 40 }))).toEqual({
      kind: 'not drawn',
      reason: 'The source does not say how many people this is a percentage of.',
    });
  });
});

describe('a figure that cannot be right', () => {
  test.each(['share over 100', 'fall over 100', 'part larger than whole'] as const)(
    'with the caution “%s” is not drawn, in the caution’s words',
    (sort) => {
      const words = 'This cannot be right as printed.';
      expect(toSeries(proportion({ basis: 'counts', numerator: 6, denominator: 136 }, [{ sort, words }]))).toEqual({
        kind: 'not drawn',
        reason: words,
      });
      expect(toSeries(change({ form: 'percent', percent: 185, direction: 'lower' }, [{ sort, words }]))).toEqual({
        kind: 'not drawn',
        reason: words,
      });
    },
  );

  test('is not drawn without a caution either', () => {
    expect(toSeries(proportion({ basis: 'counts', numerator: 7, denominator: 6 }))).toEqual({
      kind: 'not drawn',
      reason: '7 of 6 is more than all of them.',
    });
    expect(toSeries(proportion({ basis: 'percentage of a known base', percent: 120, denominator: 7 }))).toEqual({
      kind: 'not drawn',
      reason: 'A share cannot be more than 100%, and this is 120%.',
    });
  });
});

describe('a change', () => {
  test('from one number to another is two bars', () => {
    expect(
      toSeries(
        change({ form: 'from and to', from: 3, to: 22, unit: 'orders', fromLabel: '2017/18', toLabel: '2018/19' }),
      ),
    ).toEqual({
      kind: 'bars',
      unit: 'orders',
      bars: [
        { label: '2017/18', value: 3 },
        { label: '2018/19', value: 22 },
      ],
    });
  });

  test('keeps the base of each number where both are stated', () => {
    const { bars } = toSeries(
      change({
        form: 'from and to',
        from: 40,
        to: 30,
        fromBase: 100,
        toBase: 120,
        unit: 'people',
        fromLabel: 'Before',
        toLabel: 'After',
      }),
    ) as { bars: unknown };
    expect(bars).toEqual([
      { label: 'Before', value: 40, base: 100 },
      { label: 'After', value: 30, base: 120 },
    ]);
  });

  test('below zero is not drawn', () => {
    expect(
      toSeries(change({ form: 'from and to', from: -3, to: 22, unit: 'points', fromLabel: 'a', toLabel: 'b' })),
    ).toMatchObject({ kind: 'not drawn' });
  });

  test('in per cent alone is not drawn', () => {
    expect(toSeries(change({ form: 'percent', percent: 40, direction: 'lower' }))).toEqual({
      kind: 'not drawn',
      reason: 'The source does not give the numbers before and after.',
    });
  });
});

describe('a rating', () => {
  test('before and after, on a stated scale, is two bars', () => {
    expect(toSeries(outcomeOf({ type: 'rating', before: 12, value: 21, scale: known }))).toEqual({
      kind: 'bars',
      unit: 'Out of 30',
      bars: [
        { label: 'Before', value: 12 },
        { label: 'After', value: 21 },
      ],
    });
  });

  test('before and after, on no stated scale, is not drawn', () => {
    expect(toSeries(outcomeOf({ type: 'rating', before: 12, value: 21, scale: { state: 'not stated' } }))).toEqual({
      kind: 'not drawn',
      reason: 'The source does not say what scale was used.',
    });
  });

  test('on its own is a number', () => {
    expect(toSeries(outcomeOf({ type: 'rating', value: 21, scale: known }))).toEqual({ kind: 'number only' });
  });
});

test.each([
  { type: 'count', value: 180, unit: 'women' },
  { type: 'money', pounds: 34_800 },
])('a $type is a number and no picture', (fields) => {
  expect(toSeries(outcomeOf(fields))).toEqual({ kind: 'number only' });
});

test.each([
  [0, 5],
  [4.5, 5],
  [4.6, 10],
  [9.29, 20],
  [15.3, 20],
  [29.7, 40],
  [50, 60],
  [72, 80],
  [73, 100],
  [100, 100],
])('up to %d%% the axis ends at %i%%', (highest, end) => {
  expect(toAxisMax(highest)).toBe(end);
});
