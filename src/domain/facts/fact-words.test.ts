import { describe, expect, test } from 'vitest';
import type { AreaReach } from '../../schemas/criterion.ts';
import type { Duration } from '../../schemas/grant.ts';
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
  const names = ['Ashmere', 'Brackwater'];
  test.each<[AreaReach['extent'], string, string]>([
    ['whole area', 'All of Ashmere and Brackwater', 'All of Ashmere and Brackwater, including Tarnwick and Fennock'],
    ['only these places', 'Part, in Ashmere and Brackwater', 'Tarnwick and Fennock, in Ashmere and Brackwater'],
    [
      'based here',
      'Based in Ashmere and Brackwater. How far it serves is not stated',
      'Based in Tarnwick and Fennock, Ashmere and Brackwater. How far it serves is not stated',
    ],
    [
      'not stated',
      'Ashmere and Brackwater. How much of the area it serves is not stated',
      'Tarnwick and Fennock, Ashmere and Brackwater. How much of the area it serves is not stated',
    ],
  ])('with the extent “%s”', (extent, without, withPlaces) => {
    expect(
      formatReach({ areas: ['ashmere', 'brackwater'], extent, ties: 'not stated', places: [], prisons: [] }, names),
    ).toBe(without);
    expect(
      formatReach(
        { areas: ['ashmere', 'brackwater'], extent, ties: 'not stated', places: ['Tarnwick', 'Fennock'], prisons: [] },
        names,
      ),
    ).toBe(withPlaces);
  });

  test('says what ties a person to the place, any one of which is enough', () => {
    const reach: AreaReach = {
      areas: ['ashmere'],
      extent: 'whole area',
      ties: ['lives there', 'arrested there', 'in that prison'],
      places: [],
      prisons: ['HMP Tarn', 'HMP Orl'],
    };
    expect(formatReach(reach, ['Ashmere'])).toBe(
      'All of Ashmere. For people who live there, were arrested there or are in or leaving HMP Tarn or HMP Orl',
    );
  });
});
