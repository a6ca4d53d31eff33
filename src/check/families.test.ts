import { expect, test } from 'vitest';
import type { CheckedContent } from './content.ts';
import { checkFamilies } from './families.ts';

const outcome = (id: string, fields: Record<string, unknown> = {}) => ({
  id,
  type: 'proportion',
  family: 'found-work',
  ...fields,
});
const contentOf = (...outcomes: ReturnType<typeof outcome>[]): CheckedContent =>
  ({
    schemes: [
      {
        id: 'wire',
        file: 'content/schemes/wire.mdx',
        lineOf: ([, index]: number[]) => 10 + (index ?? 0),
        value: { outcomes },
      },
    ],
    families: [{ id: 'found-work', file: 'content/families/found-work.yaml', value: {} }],
  }) as unknown as CheckedContent;

test('two figures of an existing family are valid', () => {
  expect(checkFamilies(contentOf(outcome('a'), outcome('b')))).toEqual([]);
});

test('a family that does not exist is named, with the nearest that does', () => {
  expect(checkFamilies(contentOf(outcome('a'), outcome('b'), outcome('c', { family: 'found-wrk' })))).toEqual([
    {
      file: 'content/schemes/wire.mdx',
      line: 12,
      message:
        'outcome “c”: “found-wrk” is not a family of figures; did you mean “found-work”? Write one of: found-work; ' +
        'or add content/families/found-wrk.yaml',
    },
  ]);
});

test('a number that is not a proportion cannot be in a family of shares', () => {
  expect(
    checkFamilies(contentOf(outcome('a'), outcome('b'), outcome('c', { type: 'count' }))).map(({ message }) => message),
  ).toMatchInlineSnapshot(`
    [
      "outcome “c”: only a proportion can belong to a family, and this is a count. Take the line “family” out",
    ]
  `);
});

test('one figure about two schemes is no second figure', () => {
  expect(checkFamilies(contentOf(outcome('a', { alsoOf: ['other'] }))).map(({ message }) => message)).toEqual([
    'has one figure, and a family needs two. Put “family: found-work” in the outcomes that count this, or delete ' +
      'the file',
  ]);
});
