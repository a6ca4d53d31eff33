import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { clipRing, findMiddle, toRings, type Point } from './outline.ts';

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test('a path of M, l and z is read into rings, signs without spaces included', () => {
  expect(toRings('M0 0l10 0 0 10-10 0zM20.5 1l.5-1 1 0z')).toEqual([
    square,
    [
      [20.5, 1],
      [21, 0],
      [22, 0],
    ],
  ]);
});

test('a ring is cut to what a frame shows', () => {
  expect(clipRing(square, [5, -5, 20, 10]).toSorted()).toEqual([
    [10, 0],
    [10, 5],
    [5, 0],
    [5, 5],
  ]);
  expect(clipRing(square, [20, 20, 5, 5])).toEqual([]);
});

property(
  'what a frame shows lies in the frame',
  [
    fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 3,
      maxLength: 12,
    }),
  ],
  (ring) => {
    for (const [x, y] of clipRing(ring, [0, 0, 20, 10]))
      expect(x >= -1e-9 && x <= 20 + 1e-9 && y >= -1e-9 && y <= 10 + 1e-9).toBe(true);
  },
);

test('the middle of a square is its middle, with half its side as clearance', () => {
  const middle = findMiddle(square);
  expect(middle?.at[0]).toBeCloseTo(5, 5);
  expect(middle?.at[1]).toBeCloseTo(5, 5);
  expect(middle?.clearance).toBeCloseTo(5, 5);
});

test('a name keeps clear of a hole', () => {
  const hole: Point[] = [
    [4, 4],
    [9, 4],
    [9, 9],
    [4, 9],
  ];
  const [x, y] = findMiddle(square, hole)?.at ?? [5, 5];
  expect(x < 4 || y < 4).toBe(true);
});

test('the middle of a bent outline lies inside it, and nothing has no middle', () => {
  const bent: Point[] = [
    [0, 0],
    [10, 0],
    [10, 2],
    [2, 2],
    [2, 10],
    [0, 10],
  ];
  const [x, y] = findMiddle(bent)?.at ?? [9, 9];
  expect(x < 2 || y < 2).toBe(true);
  expect(findMiddle([])).toBeNull();
});
