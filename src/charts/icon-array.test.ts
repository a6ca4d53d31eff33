import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { toPostsLayer, type Posts } from './icon-array.ts';

const draw = (posts: Posts): string => toPostsLayer(posts).shapes;
const countIn = (svg: string, name: string): number =>
  svg.match(new RegExp(`class="${name}"[^>]* d="([^"]*)"`))?.[1]?.match(/z/g)?.length ?? 0;

describe('one post a person', () => {
  property(
    'at either width, filled and open posts make up everybody',
    [fc.integer({ min: 1, max: 300 }), fc.nat(), fc.constantFrom(342, 680)],
    (denominator, seed, width) => {
      const numerator = seed % (denominator + 1);
      const svg = draw({ numerator, denominator, width });
      expect(countIn(svg, 'post-filled')).toBe(numerator);
      expect(countIn(svg, 'post-open')).toBe(denominator - numerator);
    },
  );

  test.each([
    [342, 167],
    [680, 92],
  ] as const)('%i wide, 136 people are %i high', (width, height) => {
    expect(toPostsLayer({ numerator: 6, denominator: 136, width })).toMatchObject({ width, height });
  });

  test.each([342, 680] as const)('at %i every post stays inside, and rows fill the width', (width) => {
    const starts = [...draw({ numerator: 300, denominator: 300, width }).matchAll(/M([\d.]+) /g)].map((match) =>
      Number(match[1]),
    );
    expect(Math.min(...starts)).toBe(0);
    expect(Math.max(...starts)).toBeCloseTo(width - 10, 1);
  });
});

test('nobody and everybody leave no empty path', () => {
  expect(draw({ numerator: 0, denominator: 9, width: 342 })).not.toContain('post-filled');
  expect(draw({ numerator: 9, denominator: 9, width: 342 })).not.toContain('post-open');
});

test.each([
  [6, 301],
  [7, 6],
])('%i of %i is rejected', (numerator, denominator) => {
  expect(() => draw({ numerator, denominator, width: 342 })).toThrow(RangeError);
});
