import { expect, test } from 'vitest';
import { yearsBetween } from './ages.ts';

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
