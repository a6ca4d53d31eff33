import { describe, expect, test } from 'vitest';
import type { AreaReach } from '../schemas/criterion.ts';
import type { Duration } from '../schemas/grant.ts';
import { formatAge, formatDuration, formatGender, formatReach } from './fact-words.ts';

test.each([
  [{ from: 10, to: 17 }, 'Aged 10 to 17'],
  [{ from: 18 }, 'Aged 18 or over'],
  [{ to: 25 }, 'Aged up to 25'],
  [{ from: 0, to: 4 }, 'Aged 0 to 4'],
  [{ from: 0 }, 'Aged 0 or over'],
  [{ to: 0 }, 'Aged up to 0'],
])('ages %o are “%s”', (age, words) => {
  expect(formatAge(age)).toBe(words);
});

test.each([
  [['women'] as const, 'Women'],
  [['men'] as const, 'Men'],
  [['men', 'women'] as const, 'Women and men'],
])('%o is “%s”', (genders, words) => {
  expect(formatGender(genders)).toBe(words);
});

test.each<[Duration, string]>([
  [{ atMost: 16, unit: 'weeks' }, 'Up to 16 weeks'],
  [{ atMost: 1, unit: 'years' }, 'Up to 1 year'],
  [{ atLeast: 12, unit: 'weeks' }, 'At least 12 weeks'],
  [{ atLeast: 1, unit: 'sessions' }, 'At least 1 session'],
  [{ atLeast: 12, atMost: 52, unit: 'weeks' }, '12 to 52 weeks'],
  [{ atLeast: 4, atMost: 4, unit: 'months' }, '4 months'],
  [{ atLeast: 1, atMost: 1, unit: 'days' }, '1 day'],
])('a time of %o is “%s”', (duration, words) => {
  expect(formatDuration(duration)).toBe(words);
});

describe('where a scheme works', () => {
  const names = ['Cleveland', 'Durham'];
  test.each<[AreaReach['extent'], string, string]>([
    ['whole area', 'All of Cleveland and Durham', 'All of Cleveland and Durham, including Stockton and Yarm'],
    ['only these places', 'Part, in Cleveland and Durham', 'Stockton and Yarm, in Cleveland and Durham'],
    [
      'people returning to',
      'People returning to Cleveland and Durham',
      'People returning to Stockton and Yarm, in Cleveland and Durham',
    ],
    [
      'based here',
      'Based in Cleveland and Durham. How far it serves is not stated',
      'Based in Stockton and Yarm, Cleveland and Durham. How far it serves is not stated',
    ],
    [
      'not stated',
      'Cleveland and Durham. How much of the area it serves is not stated',
      'Stockton and Yarm, Cleveland and Durham. How much of the area it serves is not stated',
    ],
  ])('with the extent “%s”', (extent, without, withPlaces) => {
    expect(formatReach({ areas: ['cleveland', 'durham'], extent, places: [] }, names)).toBe(without);
    expect(formatReach({ areas: ['cleveland', 'durham'], extent, places: ['Stockton', 'Yarm'] }, names)).toBe(
      withPlaces,
    );
  });
});
