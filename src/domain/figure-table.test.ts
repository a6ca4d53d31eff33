import { expect, test } from 'vitest';
import type { Outcome } from '../schemas/outcome.ts';
import { toTable } from './figure-table.ts';

const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;

test('counts with their shares and intervals, and what the source prints', () => {
  expect(toTable(outcomeOf({ type: 'proportion', measure: 'Reoffended', share: { basis: 'counts', numerator: 6, denominator: 136, printedPercent: 4 } }))?.rows).toEqual([
    ['Reoffended', '6', '4.4%', '2.0% to 9.3%'],
    ['All others', '130', '95.6%', '90.7% to 98.0%'],
    ['All counted', '136', '100%', ''],
    ['As the source prints it', '', '4%', ''],
  ]);
});

test('two numbers, and out of how many where that is stated', () => {
  const change = { form: 'from and to', from: 40, to: 30, unit: 'people', fromLabel: 'Before', toLabel: 'After' };
  expect(toTable(outcomeOf({ type: 'change', change }))).toEqual({ head: ['When or who', 'People'], rows: [['Before', '40'], ['After', '30']] });
  expect(toTable(outcomeOf({ type: 'change', change: { ...change, fromBase: 100 } }))).toEqual({ head: ['When or who', 'People', 'Out of'], rows: [['Before', '40', '100'], ['After', '30', 'Not stated']] });
});

test('a count beside its parts', () => {
  const whole = outcomeOf({ type: 'count', measure: 'Supported', value: 24, unit: 'young people' });
  const part = outcomeOf({ type: 'count', measure: 'Found work', value: 2, unit: 'young people' });
  expect(toTable(whole, [part, part])?.rows).toEqual([['Supported', '24'], ['Found work', '2'], ['Found work', '2']]);
  expect(toTable(whole)).toBeNull();
});

test('counts that cannot be right have no table of shares', () => {
  expect(toTable(outcomeOf({ type: 'proportion', measure: 'Reoffended', share: { basis: 'counts', numerator: 7, denominator: 6 } }))).toBeNull();
});
