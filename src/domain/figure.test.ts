import { describe, expect, test } from 'vitest';
import type { Outcome } from '../schemas/outcome.ts';
import { baseOf, intervalOf, sizeOfSample } from './figure.ts';

const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;
const counts = (numerator: number, denominator: number): Outcome => outcomeOf({ type: 'proportion', share: { basis: 'counts', numerator, denominator } });
const known = outcomeOf({ type: 'proportion', share: { basis: 'percentage of a known base', percent: 95, denominator: 85 } });
const noBase = outcomeOf({ type: 'proportion', share: { basis: 'base not stated', percent: 65 } });
const fall = outcomeOf({ type: 'change', change: { form: 'percent', percent: 40, direction: 'lower' } });
const fromTo = (bases: Record<string, number> = {}): Outcome => outcomeOf({ type: 'change', change: { form: 'from and to', from: 3, to: 22, ...bases } });
const rating = outcomeOf({ type: 'rating', value: 21 });
const count = outcomeOf({ type: 'count', value: 180 });
const money = outcomeOf({ type: 'money', pounds: 5 });

describe('an interval', () => {
  test('is in per cent where counts are printed', () => {
    expect(intervalOf(counts(6, 136))).toEqual({ low: expect.closeTo(2.04, 2), high: expect.closeTo(9.29, 2) });
  });

  test.each([
    ['a percentage of a known base', known, 'The source gives a percentage of 85 and not the count, so no interval is drawn'],
    ['a percentage of no stated base', noBase, 'The source does not say how many people stand behind the percentage, so no interval is drawn'],
    ['a change in per cent', fall, 'The source gives a percentage and not the numbers before and after, so no interval is drawn'],
    ['two numbers', fromTo(), 'The source gives two numbers and not how much they vary by chance, so no interval is drawn'],
    ['a score', rating, 'The source gives an average and not how far the scores were spread, so no interval is drawn'],
    ['a count', count, 'It is a number and not a share of a group, so it has no interval'],
    ['a sum', money, 'It is a sum of money and not a share of a group, so it has no interval'],
    ['more than all', counts(7, 6), 'The counts cannot be right as printed, so no interval is drawn'],
  ])('of %s is none, and says why', (_, outcome, why) => {
    expect(intervalOf(outcome)).toEqual({ why });
  });
});

test.each([
  [counts(1, 50), 'large', 50],
  [counts(1, 49), 'small', 49],
  [known, 'large', 85],
  [noBase, 'not stated', null],
  [fall, 'not stated', null],
  [rating, 'not stated', null],
  [fromTo(), 'does not apply', null],
  [fromTo({ fromBase: 60, toBase: 40 }), 'small', 40],
  [count, 'does not apply', null],
  [money, 'does not apply', null],
])('the group behind %o is %s, of %s people', (outcome, size, base) => {
  expect(sizeOfSample(outcome)).toBe(size);
  expect(baseOf(outcome)).toBe(base);
});
