import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPageTable, type IndexedPage } from './page-table.ts';

const page = (id: string, name: string, date = '', filters: IndexedPage['filters'] = {}): IndexedPage => ({ id: `en-gb_${id}`, name, date, filters });

test('pages stand in order of name, dates newest first, facets by place', () => {
  expect(toPageTable([page('2', 'Engage', '2021', { need: ['x', 'y'] }), page('1', '#MORSE', '2016-09-21', { need: ['y'] }), page('3', 'divert', '')])).toEqual({
    table: { prefix: 'en-gb_', ids: ['3', '2', '1'], byDate: [1, 2, 0] },
    facets: { need: { x: [1], y: [1, 2] } },
  });
});

test('every page stands in each order once, and in every facet that it has', () => {
  const pagesArbitrary = fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[0-9a-f]{7}$/), name: fc.string(), date: fc.constantFrom('', '2016', '2021-03'), filters: fc.dictionary(fc.constantFrom('need', 'area'), fc.uniqueArray(fc.constantFrom('a', 'b'), { minLength: 1 })) }), { selector: ({ id }) => id });
  fc.assert(
    fc.property(pagesArbitrary, (pages) => {
      const { table, facets } = toPageTable(pages.map((each) => ({ ...each, id: `en-gb_${each.id}` })));
      expect(table.ids.toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
      expect(table.byDate.toSorted((a, b) => a - b)).toEqual(table.ids.map((_, place) => place));
      for (const { id, filters } of pages) for (const [key, values] of Object.entries(filters)) for (const value of values) expect(facets[key]?.[value]).toContain(table.ids.indexOf(id));
    }),
    { numRuns: 500 },
  );
});
