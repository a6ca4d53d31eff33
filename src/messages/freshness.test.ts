import { expect, test } from 'vitest';
import { when } from './en/freshness.ts';

test.each([
  ['2021', 'in 2021'],
  ['about 2018', 'about 2018'],
  ['December 2018', 'in December 2018'],
  ['21 September 2016', 'on 21 September 2016'],
  ['5 May 2021', 'on 5 May 2021'],
  ['after May 2024', 'after May 2024'],
  ['before 2022', 'before 2022'],
  ['at an unknown time before 5 May 2026', 'at an unknown time before 5 May 2026'],
  [null, 'at an unknown time'],
])('what is dated %s was stated “%s”', (words, stated) => {
  expect(when(words)).toBe(stated);
});
