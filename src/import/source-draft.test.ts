import { expect, test } from 'vitest';
import { toFeedSource } from './source-draft.ts';

test.each([
  ['Described on 14 March 2019. Not confirmed since. Whether it runs today is not known.', '2019'],
  ['Described about 2018. Not confirmed since, except age and cost.', '2018'],
  ['As described in December 2018. Not confirmed since.', '2018'],
  ['Described at an unknown time. Not confirmed since.', '2024'],
  ['Closed for repairs since 2020.', '2024'],
  ['Described about 2199. Not confirmed since.', '2024'],
])('a service of a feed whose alert reads “%s” is from %s', (alert, year) => {
  expect(toFeedSource({ name: 'own', today: '2026-11-24' }, { alert }, '2024-05-01').year).toBe(year);
});
