import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { correctWord, splitWord } from './spelling.ts';

const known = ['alcohol', 'housing', 'counselling', 'restorative', 'ravensholt', 'pennock', 'probation', 'hostel'];

test.each([
  ['acohol', 'alcohol'],
  ['housng', 'housing'],
  ['counsling', 'counselling'],
  ['restoritive', 'restorative'],
  ['Ravensolt'.toLowerCase(), 'ravensholt'],
  ['hostle', undefined],
  ['archery', undefined],
  ['tag', undefined],
])('“%s” is corrected to %s', (typed, expected) => expect(correctWord(typed, known)).toBe(expected));

property(
  'a word that is known is not corrected to itself, and every correction is a known word',
  [fc.oneof(fc.constantFrom(...known), fc.stringMatching(/^[a-z]{1,14}$/))],
  (typed) => {
    const corrected = correctWord(typed, known);
    if (corrected !== undefined) expect(known).toContain(corrected);
    expect(corrected).not.toBe(typed);
  },
  { runs: 500 },
);

property(
  'one letter left out of a longer word is always corrected, when no other word is as near',
  [fc.constantFrom(...known.filter((word) => word.length > 5)), fc.nat()],
  (word, at) => {
    const place = at % word.length;
    expect(correctWord(word.slice(0, place) + word.slice(place + 1), [word])).toBe(word);
  },
  { runs: 500 },
);

test.each([
  ['drughelp', 'drug help'],
  ['helpdrug', 'help drug'],
  ['drug', undefined],
  ['drugxhelp', undefined],
  ['constructor', undefined],
])('“%s” is %s written as one', (typed, words) => {
  expect(splitWord(typed, ['help', 'drug', 'hostel'])).toBe(words);
});

test('of several ways to part a word, that of the commoner words is taken', () => {
  expect(splitWord('nowhere', ['now', 'here', 'where', 'nowh', 'ere'])).toBe('now here');
});
