import { expect, test } from 'vitest';
import { paintOf, sentinelOf } from './colours.ts';

test('a role and its stand-in lead to a custom property with a light colour', () => {
  expect(paintOf(sentinelOf('band'))).toBe('var(--chart-band, #7fb0bf)');
  expect(paintOf(sentinelOf('5'))).toBe('var(--chart-5, #3a89c3)');
});

test('two roles of one colour stay apart', () => {
  expect(sentinelOf('point')).not.toBe(sentinelOf('edge'));
});

test('a colour that stands for no role is refused', () => {
  expect(() => paintOf('#ff0000')).toThrowErrorMatchingInlineSnapshot(
    `[Error: #ff0000 is not a colour of a chart. Draw with sentinelOf(role)]`,
  );
});
