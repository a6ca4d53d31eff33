import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { nearest } from './nearest.ts';
import { didYouMean } from './strict.ts';

const known = ['housing', 'drugs', 'alcohol', 'mental-health', 'work', 'debt'];

test.each([
  ['drug', 'drugs'],
  ['HOUSING', 'housing'],
  ['alchohol', 'alcohol'],
  ['mental-helth', 'mental-health'],
  ['mentalhaelth', 'mental-health'],
  ['dept', 'debt'],
  ['debt', 'debt'],
])('“%s” is near “%s”', (word, near) => {
  expect(nearest(word, known)).toBe(near);
});

test.each(['gardening', 'wrk2be', 'house', 'xy', ''])('“%s” is near nothing', (word) => {
  expect(nearest(word, known)).toBeUndefined();
});

test('of two that are as near the first in the alphabet is meant, in whatever order they are listed', () => {
  expect(nearest('cat', ['car', 'bat'])).toBe('bat');
  expect(nearest('cat', ['bat', 'car'])).toBe('bat');
});

test('nothing is near in an empty list', () => {
  expect(nearest('housing', [])).toBeUndefined();
});

test('more than four letters are never changed, however long the word', () => {
  expect(nearest('abcdefghijklmnopqrstu', ['abcdefghijklmnopqXXXX'])).toBe('abcdefghijklmnopqXXXX');
  expect(nearest('abcdefghijklmnopqrstu', ['abcdefghijklmnopXXXXX'])).toBeUndefined();
});

test('a suggestion is a question', () => {
  expect(didYouMean('drug', known)).toBe('; did you mean “drugs”?');
  expect(didYouMean('gardening', known)).toBe('');
});

property(
  'what is suggested is known, within a third of the letters (or one), and nothing known is nearer',
  [
    fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 15 }),
    fc.array(fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 1, maxLength: 15 })),
  ],
  (word, words) => {
    const limit = Math.min(4, Math.max(1, Math.floor(word.length / 3)));
    const changes = words.map((candidate) => distance(word, candidate));
    const near = nearest(word, words);
    const least = Math.min(Number.POSITIVE_INFINITY, ...changes);
    expect(
      near === undefined ? least > limit : words.includes(near) && distance(word, near) === least && least <= limit,
    ).toBe(true);
  },
  { runs: 500 },
);
