import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { pickRanked, rankHits, type Hit, type PartHits } from './rank.ts';

const hit = (id: string, score = 1, ...fields: string[]): Hit => ({ id, score, fields });
const order = (parts: PartHits[], bonus: (id: string) => number = () => 0) =>
  rankHits(parts, 1000, bonus).map(({ id }) => id);
const none: ReadonlySet<string> = new Set();
const many = Array.from({ length: 400 }, (_, number) => hit(`other-${number}`, 0.1));

test('a name beats a term that was meant, which beats a summary, which beats a mention', () => {
  expect(
    order([
      {
        words: [hit('text', 9), hit('summary', 1, 'summary'), hit('name', 1, 'title'), ...many],
        meant: new Set(['term']),
      },
    ]).slice(0, 4),
  ).toEqual(['name', 'term', 'summary', 'text']);
});

test('in the same place Pagefind’s own score decides, and of equals the fuller entry', () => {
  expect(order([{ words: [hit('a', 1), hit('b', 2)], meant: none }])).toEqual(['b', 'a']);
  expect(order([{ words: [hit('a', 1), hit('b', 1)], meant: none }], (id) => (id === 'b' ? 0.5 : 0))).toEqual([
    'b',
    'a',
  ]);
});

test('a page that answers two parts comes before one that answers one of them better', () => {
  expect(
    order([
      { words: [hit('both', 1), hit('one', 9, 'title')], meant: none },
      { words: [hit('both', 1)], meant: none },
    ]),
  ).toEqual(['both', 'one']);
});

test('where none answers all, the best partial matches come with what they lack', () => {
  const parts = [
    { words: [hit('a'), hit('b')], meant: none },
    { words: [hit('a')], meant: none },
    { words: [], meant: none },
  ];
  const { picked, missing } = pickRanked(
    rankHits(parts, 1000, () => 0),
    3,
  );
  expect(missing).toEqual([2]);
  expect(picked.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('nothing is found for no part', () => expect(pickRanked([], 2)).toEqual({ picked: [], missing: [0, 1] }));

const hitsArbitrary = fc.array(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    score: fc.double({ min: 0.01, max: 50, noNaN: true }),
    fields: fc.subarray(['title', 'summary', 'terms']),
  }),
  { maxLength: 6 },
);
const partsArbitrary = fc.array(
  fc.record({
    words: hitsArbitrary,
    meant: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')).map((ids) => new Set(ids)),
  }),
  { maxLength: 4 },
);

property(
  'every page that was hit is in the ranking once, and none that was not',
  [partsArbitrary],
  (parts) => {
    const ids = rankHits(parts, 100, () => 0).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      [...new Set(parts.flatMap(({ words, meant }) => [...words.map(({ id }) => id), ...meant]))].toSorted(),
    );
  },
  { runs: 300 },
);

property(
  'more parts answered always comes first',
  [partsArbitrary],
  (parts) => {
    const counts = rankHits(parts, 100, () => 0).map(({ answers }) => answers.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  },
  { runs: 300 },
);
