import { expect, test } from 'vitest';
import { toTimeLimits } from './time-limits.ts';

const source = { document: 'report-2021', at: 'page 2' };
const notStated = { state: 'not stated' } as const;

test('a scheme says how long it lasts and when it ends, where its source does', () => {
  expect(
    toTimeLimits({
      duration: { state: 'known', value: { atMost: 16, unit: 'weeks' }, source },
      ends: { state: 'known', value: '2022-09', source },
    }),
  ).toEqual(['How long it lasts: Up to 16 weeks.', 'Stated to end in September 2022.']);
});

test('what is not stated is no limit and no promise', () => {
  expect(toTimeLimits({ duration: { ...notStated, why: 'The grant is for a year' }, ends: notStated })).toEqual([]);
});
