import { describe, expect, test } from 'vitest';
import { endsOn, tally, toCheck } from '#messages/finder.ts';

const none = { 'for-this': 0, 'may-help': 0, elsewhere: 0, ended: 0, 'does-not-fit': 0 };

describe('the tally', () => {
  test.each([
    [none, '0 schemes.'],
    [{ ...none, 'may-help': 72 }, '72 schemes might help.'],
    [{ ...none, 'for-this': 2, 'may-help': 5 }, '2 schemes say they help with this and 5 more might help.'],
    [
      { 'for-this': 1, 'may-help': 1, elsewhere: 1, ended: 1, 'does-not-fit': 1 },
      '1 scheme says it helps with this, 1 more might help, 1 is elsewhere or does not say where, 1 is said to have ' +
        'ended and 1 does not fit.',
    ],
    [
      { ...none, elsewhere: 2000, ended: 2, 'does-not-fit': 3 },
      '2,000 schemes are elsewhere or do not say where, 2 are said to have ended and 3 do not fit.',
    ],
  ])('of %j names each group that has schemes, the first with the noun', (counts, sentence) => {
    expect(tally(counts)).toBe(sentence);
  });
});

test('what is open is parted by semicolons where one of it has a comma', () => {
  expect(toCheck(['your age', 'Lives in Ashmere, or works there'], []).words).toBe(
    'your age; Lives in Ashmere, or works there.',
  );
});

test.each([
  ['2026-11-23', 'Stated to end on 23 November 2026'],
  ['2026-11', 'Stated to end in November 2026'],
  ['2026', 'Stated to end in 2026'],
])('an end of %s is “%s”', (date, words) => {
  expect(endsOn(date)).toBe(words);
});
