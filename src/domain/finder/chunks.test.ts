import fc from 'fast-check';
import { expect } from 'vitest';
import { criteriaArbitrary } from '../../testing/finder-arbitraries.ts';
import { property } from '../../testing/property.ts';
import { readCards, readPlaces, toCardsPart, toRulesPart, type FinderListing } from './chunks.ts';

const text = fc.constantFrom(
  '',
  'Not stated by the source',
  'The police',
  'Ashmere',
  'Aged 10 to 17',
  '“<b>”, \\ and \u2028',
);
const listingArbitrary: fc.Arbitrary<FinderListing> = fc.record({
  id: text,
  name: text,
  meta: text,
  summary: text,
  criteria: criteriaArbitrary,
  how: fc.array(
    fc.record({
      label: text,
      state: fc.constantFrom('known' as const, 'not stated' as const, 'does not apply' as const),
      text,
      source: text,
    }),
    { maxLength: 3 },
  ),
});

property(
  'rules and cards together hold all that a listing says, whichever part it is in',
  [
    fc
      .array(listingArbitrary, { maxLength: 8 })
      .chain((listings) => fc.tuple(fc.constant(listings), fc.shuffledSubarray(listings.map((_, place) => place)))),
  ],
  ([listings, places]) => {
    const rules = toRulesPart(listings, places);
    const cards = JSON.parse(JSON.stringify(toCardsPart(listings, places))) as ReturnType<typeof toCardsPart>;
    expect(readPlaces(rules)).toEqual(places);
    const read = readCards(cards).map(([place, { points, ...card }], index) => [
      place,
      {
        ...card,
        criteria: points.map((point, number) => ({ ...point, rule: rules.rules[rules.schemes[index]![number]!] })),
      },
    ]);
    expect(read).toEqual(places.map((place) => [place, listings[place]]));
  },
  { runs: 300 },
);

property('each rule and each text is stored once', [fc.array(listingArbitrary, { maxLength: 6 })], (listings) => {
  const places = listings.map((_, place) => place);
  const { rules } = toRulesPart(listings, places);
  const { texts } = toCardsPart(listings, places);
  expect(new Set(rules.map((rule) => JSON.stringify(rule))).size).toBe(rules.length);
  expect(new Set(texts).size).toBe(texts.length);
});
