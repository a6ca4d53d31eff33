import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { pickRanked, rankHits, type Hit, type PartHits, type Worth } from './rank.ts';

const hit = (id: string, score = 1, ...fields: string[]): Hit => ({ id, score, fields });
const equal: Worth = { tier: 0, namedTier: 0, bonus: 0 };
const order = (parts: PartHits[], worth: (id: string) => Partial<Worth> = () => ({})) =>
  rankHits(parts, 1000, (id) => ({ ...equal, ...worth(id) })).map(({ id }) => id);
const none: PartHits['meant'] = new Map();
const many = Array.from({ length: 400 }, (_, number) => hit(`other-${number}`, 0.1));

test('a name beats a term that was meant, which beats a summary, which beats a mention', () => {
  expect(
    order([
      {
        words: [hit('text', 9), hit('summary', 1, 'summary'), hit('name', 1, 'title'), ...many],
        meant: new Map([['term', 0]]),
      },
    ]).slice(0, 4),
  ).toEqual(['name', 'term', 'summary', 'text']);
});

test('in the same place Pagefind’s own score decides, and of equals the fuller entry', () => {
  expect(order([{ words: [hit('a', 1), hit('b', 2)], meant: none }])).toEqual(['b', 'a']);
  expect(
    order([{ words: [hit('a', 1), hit('b', 1)], meant: none }], (id) => ({ bonus: id === 'b' ? 0.5 : 0 })),
  ).toEqual(['b', 'a']);
});

test('of pages that are meant alike, one about that thing alone comes first', () => {
  expect(
    order([
      {
        words: [],
        meant: new Map([
          ['many', 0.1],
          ['alone', 1],
          ['some', 0.5],
        ]),
      },
    ]),
  ).toEqual(['alone', 'some', 'many']);
});

test('a kind of page comes before another, unless all of the words are in a name or are one', () => {
  const tiers: Record<string, Partial<Worth>> = { fund: { tier: 1, namedTier: -1 }, figure: { tier: 2, namedTier: 2 } };
  const worth = (id: string): Partial<Worth> => tiers[id] ?? {};
  const both = (id: string, ...fields: string[]) => ({
    words: [hit('place'), hit('figure', 1, 'title'), hit(id, 1, ...fields)],
    meant: none,
  });
  expect(order([both('fund', 'title')], worth)).toEqual(['place', 'fund', 'figure']);
  expect(order([both('fund', 'title'), both('fund', 'title')], worth)).toEqual(['fund', 'place', 'figure']);
  expect(order([both('fund', 'title'), both('fund', 'summary')], worth)).toEqual(['place', 'fund', 'figure']);
  const whole = { ...hit('fund', 1, 'title'), isWhole: true };
  expect(order([{ words: [hit('place'), whole], meant: none }], worth)).toEqual(['fund', 'place']);
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
    rankHits(parts, 1000, () => equal),
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
    meant: fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
      .map((ids) => new Map(ids.map((id) => [id, 0.5] as const))),
  }),
  { maxLength: 4 },
);

property(
  'every page that was hit is in the ranking once, and none that was not',
  [partsArbitrary],
  (parts) => {
    const ids = rankHits(parts, 100, () => equal).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      [...new Set(parts.flatMap(({ words, meant }) => [...words.map(({ id }) => id), ...meant.keys()]))].toSorted(),
    );
  },
  { runs: 300 },
);

property(
  'more parts answered always comes first',
  [partsArbitrary],
  (parts) => {
    const counts = rankHits(parts, 100, () => equal).map(({ answers }) => answers.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  },
  { runs: 300 },
);
