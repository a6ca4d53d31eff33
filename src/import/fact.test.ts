import { expect, test } from 'vitest';
import { readDuration, toDay } from './fact.ts';

test.each([
  ['2026-08-14', '2026-08-14'],
  ['2026-08-14T09:30:00.000Z', '2026-08-14'],
  ['2026-02-30', null],
  ['14 August 2026', null],
  ['0001-01-01', null],
  [5, null],
])('the day of %j is %j', (given, wanted) => {
  expect(toDay(given)).toBe(wanted);
});

test.each([
  ['Up to 16 weeks', { atMost: 16, unit: 'weeks' }],
  ['At least 12 weeks', { atLeast: 12, unit: 'weeks' }],
  ['12 to 20 sessions', { atLeast: 12, atMost: 20, unit: 'sessions' }],
  ['1 year', { atLeast: 1, atMost: 1, unit: 'years' }],
  ['A while', null],
])('“%s” is a length of time', (given, wanted) => {
  expect(readDuration(given)).toEqual(wanted);
});
