import { expect, test } from 'vitest';
import { toFeedSource } from './source-draft.ts';

test.each([
  ['Described on 14 March 2019. Not confirmed since. Whether it runs today is not known.', '2019'],
  ['Described about 2018. Not confirmed since, except age and cost.', '2018'],
  ['As described in December 2018. Not confirmed since.', '2018'],
  ['Described at an unknown time. Not confirmed since.', '2024'],
  ['Closed for repairs since 2020.', '2024'],
])('a service of a feed whose alert reads “%s” is from %s', (alert, year) => {
  expect(toFeedSource('own', { alert, last_modified: '2024-05-01T00:00:00.000Z' }).year).toBe(year);
});
