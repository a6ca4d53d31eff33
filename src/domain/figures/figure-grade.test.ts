import { describe, expect, test } from 'vitest';
import { cautionOf, makeOutcome } from '../../testing/make-entry.ts';
import type { CautionSort } from '../../schemas/outcome.ts';
import { cannotBeRight, leadingLimit, limitsOf, type Limit } from './figure.ts';

describe('a figure that does not reconcile', () => {
  test('has that as the limit that comes first', () => {
    const outcome = makeOutcome('count', {
      cautions: [
        { sort: 'completers only', words: 'First.' },
        { sort: 'parts exceed whole', words: 'Second.' },
      ],
    });
    const { lead, rest } = leadingLimit(outcome, limitsOf(outcome, false));
    expect(lead).toEqual({ sort: 'does not reconcile', words: 'Second.' });
    expect(rest[0]).toEqual({ sort: 'weak', words: 'First.' });
  });
});

test.each<[CautionSort, Limit['sort']]>([
  ['share over 100', 'cannot be right'],
  ['times do not match', 'does not reconcile'],
  ['rounding', 'rounding'],
  ['other', 'weak'],
])('the caution “%s” is a limit of the sort “%s”', (sort, expected) => {
  expect(limitsOf(makeOutcome('count', { kind: 'activity', cautions: [cautionOf(sort)] }), true)).toEqual([
    { sort: expected, words: 'This is weak.' },
  ]);
});

test.each<[CautionSort, boolean]>([
  ['counts and percentage disagree', false],
  ['no whole number gives this', false],
  ['share over 100', true],
  ['part larger than whole', true],
  ['fall over 100', true],
  ['times do not match', false],
  ['parts exceed whole', false],
  ['figures differ between places', false],
  ['rounding', false],
  ['completers only', false],
  ['other', false],
])('a figure with the caution “%s”: cannot be right is %s', (sort, expected) => {
  expect(cannotBeRight(makeOutcome('count', { cautions: [cautionOf(sort)] }))).toBe(expected);
});

test('a figure without cautions may be right', () => {
  expect(cannotBeRight(makeOutcome('count'))).toBe(false);
});
