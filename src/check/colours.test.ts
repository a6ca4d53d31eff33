import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { contrast, fixedColours, minContrast, nearestColour, toStyleSheet, weakestPair } from './colours.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const scheme = fc.constantFrom('light' as const, 'dark' as const);

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  // As the understanding document of WCAG 1.4.3 has it: the lightest grey that text may have on white.
  ['#767676', '#ffffff', 4.54],
])('the contrast of %s and %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

property(
  'for every colour there is a near one with contrast enough, and one that has it stays',
  [colour, scheme],
  (drawn, lit) => {
    const near = nearestColour(drawn, lit);
    expect(weakestPair(near, lit).ratio).toBeGreaterThanOrEqual(minContrast);
    if (weakestPair(drawn, lit).ratio >= minContrast) expect(near).toBe(drawn);
  },
);

describe.each(['light', 'dark'] as const)('on %s pages', (lit) => {
  const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8')
    .replaceAll(/#([\da-f])([\da-f])([\da-f])\b(?![\da-f])/g, '#$1$1$2$2$3$3')
    .split('@media (prefers-color-scheme: dark)');
  const sheet = lit === 'light' ? light : dark.split('@media')[0];

  test('the colours that stay are those of the style sheet', () => {
    for (const [name, value] of Object.entries(fixedColours[lit]))
      expect(sheet).toContain(`--color-${name}: ${value};`);
  });

  test('the style sheet’s own colour has contrast enough', () => {
    const own = /--color-link: (#[\da-f]{6});/.exec(sheet ?? '')?.[1] ?? '';
    expect(weakestPair(own, lit).ratio).toBeGreaterThanOrEqual(minContrast);
  });
});

test('a site that sets no colours has no style sheet of its own', () => expect(toStyleSheet(undefined)).toBe(''));

test('what a site sets holds on screens alone, not in print and not in forced colours', () => {
  expect(toStyleSheet({ light: '#5b2a86', dark: '#d5b8f3' }))
    .toBe(`@media screen and (forced-colors: none) and (prefers-color-scheme: light) {
  :root {
    --color-link: #5b2a86;
    --color-known: #5b2a86;
    --color-tint: #ede8f2;
    --color-door: #5b2a86;
    --color-on-door-2: #ffffff;
  }
}
@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
  :root {
    --color-link: #d5b8f3;
    --color-known: #d5b8f3;
    --color-tint: #292c36;
    --color-door: #3f3e4e;
    --color-on-door-2: #edf2f2;
  }
}
`);
});
