import { expect, test } from 'vitest';
import { combinations, count, countCombinations, formatShare, noCoverage } from './coverage.ts';

test('every combination of one answer to each question is there once', () => {
  const options = { area: [{ area: 'ashmere' }, { area: 'fennock' }], age: [{ age: 14 }, { age: 30 }, { age: 60 }] };
  expect([...combinations(options)]).toEqual([
    { area: 'ashmere', age: 14 },
    { area: 'ashmere', age: 30 },
    { area: 'ashmere', age: 60 },
    { area: 'fennock', age: 14 },
    { area: 'fennock', age: 30 },
    { area: 'fennock', age: 60 },
  ]);
  expect(countCombinations(options)).toBe(6);
  expect([...combinations({})]).toEqual([{}]);
});

test('counts add up over sets of answers', () => {
  const coverage = noCoverage();
  const groups = (forThis: number, mayHelp: number) => ({
    'for-this': { length: forThis },
    'may-help': { length: mayHelp },
    elsewhere: { length: 3 },
    ended: { length: 0 },
    'does-not-fit': { length: 1 },
  });
  for (const made of [groups(2, 1), groups(0, 1), groups(0, 0)]) count([coverage], made);
  expect(coverage).toEqual({
    answers: 3,
    withForThis: 1,
    withAny: 2,
    schemes: { 'for-this': 2, 'may-help': 2, elsewhere: 9, ended: 0, 'does-not-fit': 3 },
  });
});

test.each([
  [0, 7, 'none'],
  [7, 7, 'all'],
  [1, 3, '33.3%'],
  [1, 100_000, 'under 0.1%'],
  [99_999, 100_000, 'over 99.9%'],
])('%i of %i is “%s”', (part, whole, words) => expect(formatShare(part, whole)).toBe(words));
