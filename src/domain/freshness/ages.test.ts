import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { countByYear, yearsBetween } from './ages.ts';

const date = fc
  .tuple(fc.integer({ min: 1990, max: 2026 }), fc.constantFrom('', '-12', '-12-31'))
  .map(([year, rest]) => `${year}${rest}`);

property('every date is counted once, in a row of years without a gap that ends today', [fc.array(date)], (dates) => {
  const years = countByYear(dates, '2026-11-25');
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => 2026 - years.length + 1 + index));
});

test('it begins with the year of the earliest', () => {
  expect(countByYear(['2024', '2026-01', '2024-05-06'], '2026-11-25')).toEqual([
    { year: 2024, count: 2 },
    { year: 2025, count: 0 },
    { year: 2026, count: 1 },
  ]);
});

test.each([
  ['2021', '2026-01-01', 5],
  ['2026', '2026-12-31', 0],
  ['2018-12', '2026-11-30', 7],
  ['2018-12', '2026-12-01', 8],
  ['2016-09-21', '2026-09-20', 9],
  ['2016-09-21', '2026-09-21', 10],
])('from %s to %s are %i whole years', (date, day, years) => {
  expect(yearsBetween(date, day)).toBe(years);
});
