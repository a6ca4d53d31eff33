import { expect, test } from 'vitest';
import { cautionOf, makeOutcome } from '../../testing/make-entry.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { toTable } from './figure-table.ts';

const head = ['Group', 'People', 'Share, by our sum', '95% interval, by our sum'];

test('counts are a row for those counted, one for all others and one for everybody', () => {
  expect(toTable(makeOutcome('proportion', { measure: 'Recorded as reoffending' }))).toEqual({
    head,
    rows: [
      ['Recorded as reoffending', '6', '4.4%', '2.0% to 9.3%'],
      ['All others', '130', '95.6%', '90.7% to 98.0%'],
      ['All counted', '136', '100%', ''],
    ],
  });
});

test('a percentage that the source prints beside the counts has a row of its own', () => {
  expect(
    toTable(
      makeOutcome('proportion', { share: { basis: 'counts', numerator: 6, denominator: 1360, printedPercent: 0.4 } }),
    )?.rows,
  ).toEqual([
    ['Finished', '6', '0.4%', '0.2% to 1.0%'],
    ['All others', '1,354', '99.6%', '99.0% to 99.8%'],
    ['All counted', '1,360', '100%', ''],
    ['As printed in the source', '', '0.4%', ''],
  ]);
});

test.each([
  [0, ['0', '0.0%', '0.0% to 13.8%'], ['24', '100.0%', '86.2% to 100.0%']],
  [24, ['24', '100.0%', '86.2% to 100.0%'], ['0', '0.0%', '0.0% to 13.8%']],
])('%i of 24 has an interval at its end', (numerator, counted, others) => {
  expect(
    toTable(makeOutcome('proportion', { share: { basis: 'counts', numerator, denominator: 24 } }))?.rows.slice(0, 2),
  ).toEqual([
    ['Finished', ...counted],
    ['All others', ...others],
  ]);
});

test('a change is a row for before and one for after, under its unit', () => {
  expect(
    toTable(
      makeOutcome('change', {
        change: { form: 'from and to', from: 3, to: 2200, unit: 'orders', fromLabel: '2017/18', toLabel: '2018/19' },
      }),
    ),
  ).toEqual({
    head: ['When or who', 'Orders'],
    rows: [
      ['2017/18', '3'],
      ['2018/19', '2,200'],
    ],
  });
});

test.each<[string, Outcome]>([
  [
    'a percentage of a known base',
    makeOutcome('proportion', { share: { basis: 'percentage of a known base', percent: 95, denominator: 85 } }),
  ],
  ['a percentage of no stated base', makeOutcome('proportion', { share: { basis: 'base not stated', percent: 95 } })],
  ['a change in per cent', makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'lower' } })],
  ['a count', makeOutcome('count')],
  ['money', makeOutcome('money')],
  ['a rating without a score before', makeOutcome('rating')],
  [
    'more than all of them',
    makeOutcome('proportion', {
      share: { basis: 'counts', numerator: 7, denominator: 6 },
      cautions: [cautionOf('part larger than whole')],
    }),
  ],
])('%s has no table', (_, outcome) => {
  expect(toTable(outcome)).toBeNull();
});

const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;

test('two numbers, and out of how many where that is stated', () => {
  const change = { form: 'from and to', from: 40, to: 30, unit: 'people', fromLabel: 'Before', toLabel: 'After' };
  expect(toTable(outcomeOf({ type: 'change', change }))).toEqual({
    head: ['When or who', 'People'],
    rows: [
      ['Before', '40'],
      ['After', '30'],
    ],
  });
  expect(toTable(outcomeOf({ type: 'change', change: { ...change, fromBase: 100 } }))).toEqual({
    head: ['When or who', 'People', 'Out of'],
    rows: [
      ['Before', '40', '100'],
      ['After', '30', 'Not stated'],
    ],
  });
});

test('a count beside its parts', () => {
  const whole = outcomeOf({ type: 'count', measure: 'Supported', value: 24, unit: 'young people' });
  const part = outcomeOf({ type: 'count', measure: 'Found work', value: 2, unit: 'young people' });
  expect(toTable(whole, [part, part])?.rows).toEqual([
    ['Supported', '24'],
    ['Found work', '2'],
    ['Found work', '2'],
  ]);
  expect(toTable(whole)).toBeNull();
});

test('a score before and after', () => {
  expect(toTable(makeOutcome('rating', { before: 12 }))).toEqual({
    head: ['When', 'Score'],
    rows: [
      ['Before', '12'],
      ['After', '21'],
    ],
  });
});
