import { expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { outcomeFields } from '../testing/make-entry.ts';
import { outcomeSchema } from './outcome.ts';

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'a caution that names no figure and yet has a list for them',
    { cautions: [{ sort: 'parts exceed whole', words: 'Wrong.', with: [] }] },
    ['cautions, number 1, with: is an empty list. Name a figure, or leave the field out'],
  ],
  [
    'no other scheme, and yet a list for them',
    { alsoOf: [] },
    ['alsoOf: is an empty list. Name a scheme, or leave the field out'],
  ],
  ['seven words as printed', { asPrinted: 'one two three four five six seven' }, []],
  [
    'eight words as printed',
    { asPrinted: 'one two three four  five six seven eight' },
    ['asPrinted: is longer than seven words. Copy seven or fewer that the document prints in one run, or leave it out'],
  ],
])('%s', (_, fields, messages) => {
  expect(messagesOf(outcomeSchema, outcomeFields('count', fields))).toEqual(messages);
});
