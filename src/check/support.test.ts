import { expect, test } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';

const file = 'schemes/valid-scheme.mdx';
const source = 'source: report-2021-1';
/** The messages about a small valid folder in which one passage of its scheme is another. */
const messagesWith = (from: string, to: string): string[] => {
  const content = makeContent();
  content.edit(file, from, to);
  return content.messages().map((message) => message.replace(/^.*valid-scheme\.mdx:\d+ {2}/, ''));
};

const withoutWords =
  'can exclude someone and quotes nothing from its source. Add asPrinted: at most seven words, exactly as they are ' +
  'at the place cited';

test('a rule without a quotation from its source is rejected', () => {
  expect(messagesWith('strength: rule, asPrinted: over 18, ', 'strength: rule, ')).toEqual([`age: ${withoutWords}`]);
});

test('a criterion without a quotation from its source is rejected, and reported with its number', () => {
  expect(messagesWith('strength: rule, asPrinted: a home, ', 'strength: rule, ')).toEqual([
    `criteria, number 1: ${withoutWords}`,
  ]);
});

test.each([
  [
    'gender',
    'notStated: [gender, ',
    `gender: { state: known, value: [women], strength: rule, ${source} }\nnotStated: [`,
  ],
  [
    'admission',
    'notStated: [gender, stages, disposals, voluntary, admission, ',
    `admission: { state: known, value: true, strength: rule, ${source} }\n` +
      'notStated: [gender, stages, disposals, voluntary, ',
  ],
  ['area', 'ties: not stated }', 'ties: [lives there] }'],
])('a rule on %s without a quotation from its source is rejected', (name, from, to) => {
  expect(messagesWith(from, to)).toEqual([`${name}: ${withoutWords}`]);
});

test('what turns nobody away needs none: both genders, and a place where people go', () => {
  expect(
    messagesWith(
      'notStated: [gender, ',
      `gender: { state: known, value: [women, men], strength: rule, ${source} }\nnotStated: [`,
    ),
  ).toEqual([]);
  expect(messagesWith('ties: not stated }', 'ties: [goes there] }')).toEqual([]);
});

test('a field belongs to a feed, and one of both is enough', () => {
  const field = 'fromField: { name: minimum_age, value: "18" }';
  expect(messagesWith('asPrinted: over 18, ', `${field}, `)).toEqual([
    'age: has fromField, and its source is not a feed. Write asPrinted instead: at most seven words of the document',
  ]);
  expect(messagesWith('asPrinted: over 18, ', `asPrinted: over 18, ${field}, `)).toEqual([
    'age: has both asPrinted and fromField. Keep the one that fits its source',
  ]);
});

test('more than seven words are a passage and no longer a quotation', () => {
  expect(messagesWith('asPrinted: over 18', 'asPrinted: one two three four five six seven eight')).toEqual([
    'age, asPrinted: has more than 7 words. Quote at most 7 that are next to each other in the document',
  ]);
});

test('every rule needs a strength', () => {
  expect(messagesWith('strength: rule, asPrinted: over 18', 'asPrinted: over 18')).toEqual([
    'age, strength: is missing. Write one of: rule, focus, open list',
  ]);
});
