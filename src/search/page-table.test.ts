import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { readRuns, toPageTable, toRuns } from './page-table.ts';
import type { SearchRecord } from './record.ts';

const page = (name: string, date = '', filters: SearchRecord['filters'] = {}) => ({ name, date, filters });

test('pages are in order of name, dates newest first, facets by number', () => {
  expect(
    toPageTable([
      page('Ember', '2021', { need: ['x', 'y'] }),
      page('#TIDE', '2016-09-21', { need: ['y'] }),
      page('divert', ''),
      page('Divert', '2021', { need: ['y'] }),
    ]),
  ).toEqual({
    orders: { name: [2, 3, 0, 1], date: [3, 0, 1, 2] },
    facets: { need: { x: [0, 1], y: [0, 2, 1, 1] } },
  });
});

const pagesArbitrary = fc.array(
  fc.record({
    name: fc.string(),
    date: fc.constantFrom('', '2016', '2021-03'),
    filters: fc.dictionary(
      fc.constantFrom('need', 'area'),
      fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 }),
    ),
  }),
);

property(
  'every page is in each order once, and in every facet that it has and no other',
  [pagesArbitrary],
  (pages) => {
    const { orders, facets } = toPageTable(pages);
    for (const order of Object.values(orders))
      expect(order.toSorted((a, b) => a - b)).toEqual(pages.map((_, number) => number));
    for (const key of ['need', 'area'])
      for (const value of ['a', 'b'] as const)
        expect(readRuns(facets[key]?.[value] ?? [])).toEqual(
          pages.flatMap(({ filters }, number) => (filters[key]?.includes(value) ? [number] : [])),
        );
  },
  { runs: 200 },
);

property(
  'runs hold just the numbers that they were made of',
  [fc.uniqueArray(fc.nat(400))],
  (numbers) => {
    const rising = numbers.toSorted((a, b) => a - b);
    expect(readRuns(toRuns(rising))).toEqual(rising);
  },
  { runs: 300 },
);

test('numbers that follow one another are one run', () => {
  expect(toRuns(Array.from({ length: 5000 }, (_, index) => index + 338))).toEqual([338, 5000]);
});
