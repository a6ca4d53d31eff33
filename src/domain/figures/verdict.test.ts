import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cautionOf, makeOutcome } from '../../testing/make-entry.ts';
import { property } from '../../testing/property.ts';
import { cautionSorts, gradedSorts, type CautionSort, type Outcome } from '../../schemas/outcome.ts';
import { toVerdictWords, verdictOf, verdicts, type Verdict } from './verdict.ts';

const counts = (numerator: number, denominator: number, fields = {}) =>
  makeOutcome('proportion', { share: { basis: 'counts', numerator, denominator }, ...fields });
const cautioned = (...sorts: CautionSort[]) => counts(6, 136, { cautions: sorts.map(cautionOf) });

describe('the verdict is the first that holds', () => {
  test.each<[string, Outcome, Verdict]>([
    ['counts of 50 people', counts(6, 50), 'quotable'],
    ['a plain count', makeOutcome('count'), 'quotable'],
    ['money', makeOutcome('money'), 'quotable'],
    ['counts of 49 people', counts(6, 49), 'care'],
    [
      'a percentage without its base',
      makeOutcome('proportion', { share: { basis: 'base not stated', percent: 98 } }),
      'care',
    ],
    [
      'a fall in per cent alone',
      makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'lower' } }),
      'care',
    ],
    ['an average without its people', makeOutcome('rating'), 'care'],
    ['a rounding slip alone', cautioned('rounding'), 'quotable'],
    ['a rounding slip beside another caution', cautioned('rounding', 'completers only'), 'care'],
    ['counts that do not give their percentage', cautioned('counts and percentage disagree'), 'does not reconcile'],
    ['any caution beside one that does not reconcile', cautioned('other', 'parts exceed whole'), 'does not reconcile'],
    ['more than all of them', counts(7, 6), 'impossible'],
    ['impossible and not reconciled', cautioned('parts exceed whole', 'share over 100'), 'impossible'],
    [
      'a fall of over 100, with no caution yet',
      makeOutcome('change', { change: { form: 'percent', percent: 185, direction: 'lower' } }),
      'impossible',
    ],
  ])('%s', (_, outcome, verdict) => {
    expect(verdictOf(outcome)).toBe(verdict);
  });

  property('another caution never makes a verdict better', [fc.subarray([...cautionSorts])], (sorts) => {
    const rank = (some: CautionSort[]) => verdicts.indexOf(verdictOf(cautioned(...some)));
    for (const sort of sorts) expect(rank(sorts)).toBeGreaterThanOrEqual(rank(sorts.filter((other) => other !== sort)));
  });

  property('what a figure is compared with, and who counted, moves no verdict', [fc.nat(200)], (numerator) => {
    const bare = counts(numerator, 136);
    const comparator = { state: 'known', value: 'People elsewhere', source: bare.source };
    expect(verdictOf({ ...bare, comparator, comparatorKind: 'a group chosen by lot' } as Outcome)).toBe(
      verdictOf(bare),
    );
  });
});

test('every caution but rounding leaves no figure to be quoted without care', () => {
  expect(cautionSorts.filter((sort) => verdictOf(cautioned(sort)) === 'quotable')).toEqual(['rounding']);
  expect(Object.keys(gradedSorts)).toContain('rounding');
});

test('each verdict has a name of its own and a plain sentence', () => {
  const words = verdicts.map(toVerdictWords);
  expect(new Set(words.map(({ title }) => title)).size).toBe(verdicts.length);
  for (const { words: meaning } of words) expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
});
