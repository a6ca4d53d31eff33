import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { moveQuery, readFragment, sorts, writeFragment } from './facet-fragment.ts';

const known = { area: ['ashmere', 'brackwater'], need: ['housing', 'debt'] };

test('reads words, options and order, and leaves out what it does not know', () => {
  expect(readFragment('#q=hostel&area=ashmere,atlantis&need=housing,debt&sort=date&x=1', known)).toEqual({
    words: 'hostel',
    chosen: { area: ['ashmere'], need: ['housing', 'debt'] },
    sort: 'date',
    isLiteral: false,
  });
  expect(readFragment('#sort=sideways&words=all', known)).toEqual({
    words: '',
    chosen: {},
    sort: 'relevance',
    isLiteral: false,
  });
});

test('words before the # move behind it, and keep what is there', () => {
  expect(moveQuery('?q=hostel+leeds', '')).toBe('q=hostel+leeds');
  expect(moveQuery('?q=%3Cb%3E&x=1', '#area=ashmere&q=old')).toBe('area=ashmere&q=%3Cb%3E');
  expect(moveQuery('?x=1', '#q=old')).toBe(null);
  expect(moveQuery('', '')).toBe(null);
});

property(
  'what is written is read back as it was',
  [
    fc.record({
      words: fc.string({ maxLength: 200 }).filter((words) => !/[\uD800-\uDFFF]/.test(words)),
      area: fc.subarray(known.area),
      need: fc.subarray(known.need),
      sort: fc.constantFrom(...sorts),
      isLiteral: fc.boolean(),
    }),
  ],
  ({ words, area, need, sort, isLiteral }) => {
    const chosen = Object.fromEntries(Object.entries({ area, need }).filter(([, values]) => values.length > 0));
    const state = { words, chosen, sort, isLiteral };
    expect(readFragment(`#${writeFragment(state)}`, known)).toEqual(state);
  },
  { runs: 500 },
);

property(
  'nothing in a fragment makes it fail or grow',
  [fc.string({ maxLength: 2000 })],
  (fragment) => {
    const { words, chosen } = readFragment(fragment, known);
    expect(words.length).toBeLessThanOrEqual(200);
    for (const [key, values] of Object.entries(chosen))
      for (const value of values) expect(known[key as keyof typeof known]).toContain(value);
  },
  { runs: 500 },
);
