import { expect, test } from 'vitest';
import { endsOn, sum, tally } from '#messages/finder.ts';

test.each<[number, number, boolean, string]>([
  [0, 0, true, 'We don’t know of a scheme in this area for this.'],
  [0, 72, false, '72 schemes may help.'],
  [0, 1, true, '1 scheme in this area may help.'],
  [2, 0, false, '2 schemes say they are for this.'],
  [1, 2000, true, '1 scheme in this area says it is for this. 2,000 more may help.'],
])('%i for this and %i that may help, a place given: %s', (forThis, mayHelp, isPlaced, sentence) => {
  expect(tally(forThis, mayHelp, isPlaced)).toBe(sentence);
});

test('the groups add up', () => {
  expect(sum([1, 0, 1200, 2, 3])).toBe('1 + 0 + 1,200 + 2 + 3 = 1,206 schemes that take people.');
});

test.each([
  ['2026-11-23', 'Stated to end on 23 November 2026'],
  ['2026-11', 'Stated to end in November 2026'],
  ['2026', 'Stated to end in 2026'],
])('an end of %s is “%s”', (date, words) => {
  expect(endsOn(date)).toBe(words);
});
