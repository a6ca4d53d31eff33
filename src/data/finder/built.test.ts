import { describe, expect, test } from 'vitest';
import { finders } from '../../domain/finder/finders.ts';
import { readCards, readPlaces, type FinderListing } from '../../domain/finder/chunks.ts';
import type { Rule } from '../../domain/finder/rule.ts';
import { splitListings } from './built.ts';

/** Schemes by name, of which some leave more open than others. */
const listings = Array.from({ length: 95 }, (_, place): FinderListing => {
  const rules: Rule[] = [
    {
      type: 'area',
      areas: [place % 3 === 0 ? 'ashmere' : 'brackwater'],
      extent: 'whole area',
      ties: 'not stated',
      towns: [],
      prisons: [],
    },
    ...Array.from({ length: place % 7 }, (): Rule => ({ type: 'open' })),
  ];
  return {
    id: `scheme-${place}`,
    name: `Scheme ${String(place).padStart(3, '0')}`,
    meta: 'Programme',
    summary: 'What it does.',
    criteria: rules.map((rule) => ({ rule, words: rule.type, source: 'Page 1' })),
  };
});
const { questions } = finders.find;
const options = { area: [{ area: 'ashmere' }, { area: 'brackwater' }] };
const split = (bound: number) =>
  splitListings(listings, { name: 'find', questions, options, bound, files: { rules: 30, cards: 10 } });

describe('a finder of few schemes', () => {
  test('holds them all in its page, and is followed by nothing', () => {
    const { data, parts } = split(95);
    expect(readPlaces(data.rules)).toEqual(listings.map((_, place) => place));
    expect(readCards(data.cards).map(([, { id }]) => id)).toEqual(listings.map(({ id }) => id));
    expect([parts, data.more]).toEqual([[], { rules: [], cards: [] }]);
  });
});

describe('a finder of many', () => {
  const { data, tally, parts } = split(94);

  test('holds in its page those that it shows first, in that order', () => {
    const fewestOpen = listings
      .map((listing, place) => ({ place, open: listing.criteria.length }))
      .toSorted((a, b) => a.open - b.open || a.place - b.place);
    expect(readPlaces(data.cards)).toEqual(fewestOpen.slice(0, 20).map(({ place }) => place));
    expect(data.count).toBe(95);
    expect(tally).toBe('95 schemes may help.');
    expect(data.opening).toEqual(['who', 'area', 'needs']);
  });

  test('is followed by files in which every scheme is once, with its rules and with its text', () => {
    for (const [kind, files] of [
      ['rules', 4],
      ['cards', 10],
    ] as const) {
      const own = parts.filter(({ name }) => name.startsWith(kind));
      expect(own).toHaveLength(files);
      expect(own.flatMap(({ part }) => readPlaces(part))).toEqual(listings.map((_, place) => place));
      expect(data.more[kind]).toEqual(own.map(({ name }) => `/find/parts/${name}.json`));
    }
  });

  test('names its files after what is in all of them, so that a page never takes those of another build', () => {
    const changed = splitListings(listings.slice(1), {
      name: 'find',
      questions,
      options,
      bound: 20,
      files: { rules: 30, cards: 10 },
    });
    expect(split(50).data.more).toEqual(data.more);
    expect(changed.data.more.rules[0]).not.toBe(data.more.rules[0]);
  });
});
