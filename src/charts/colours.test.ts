import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartRoles, lightOf, paintOf, sentinelOf } from './colours.ts';

test('a role and its stand-in lead to a custom property with a light colour', () => {
  expect(paintOf(sentinelOf('band'))).toBe('var(--chart-band, #7fb0bf)');
  expect(paintOf(sentinelOf('5'))).toBe('var(--chart-5, #3a89c3)');
});

test('two roles of one colour stay apart', () => {
  expect(sentinelOf('point')).not.toBe(sentinelOf('edge'));
});

test('a colour of no role is rejected', () => {
  expect(() => paintOf('#ff0000')).toThrowErrorMatchingInlineSnapshot(
    `[Error: #ff0000 is not a colour of a chart. Draw with sentinelOf(role)]`,
  );
});

test('a picture that leaves the page has the colours of a light page', () => {
  const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
  const tokens = new Map(
    [...light.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const colourOf = (token: string): string | undefined => {
    const value = tokens.get(token);
    const [, other] = /^var\(--([\w-]+)\)$/.exec(value ?? '') ?? [];
    return other ? colourOf(other) : value?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  };
  for (const role of chartRoles) expect(colourOf(`chart-${role}`), role).toBe(lightOf(role));
});
