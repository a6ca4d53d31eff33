import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import { compareBy, countOption, fits, orders, type FacetChoice, type SortOrder, type Sortable } from './narrow.ts';

const keys = ['theme', 'area'] as const;
const options = ['a', 'b', 'c', 'not-stated'];
const some = fc.subarray(options);
const item = fc.record({ values: fc.record({ theme: some, area: some }) });
const choice: fc.Arbitrary<FacetChoice> = fc.record({ theme: some, area: some });

describe('narrowing', () => {
  test('an item fits with one of several options of a key, and needs every key', () => {
    const women = { values: { theme: ['women', 'work'], area: ['ashmere'] } };
    expect(fits(women, { theme: ['housing', 'work'] })).toBe(true);
    expect(fits(women, { theme: ['women'], area: ['brackwater'] })).toBe(false);
    expect(fits(women, { age: ['old'] })).toBe(false);
  });

  property('nothing chosen, or an empty choice, leaves the list whole', [item], (one) => {
    expect(fits(one, {}) && fits(one, { theme: [], area: [] })).toBe(true);
  });

  property(
    'the count beside an option is the length of the list once it alone is chosen under its key',
    [fc.array(item), choice, fc.constantFrom(...keys), fc.constantFrom(...options)],
    (items, chosen, key, option) => {
      const wanted = (name: string) => (name === key ? [option] : (chosen[name] ?? []));
      const listed = items.filter(({ values }) =>
        keys.every(
          (name) => wanted(name).length === 0 || wanted(name).filter((one) => values[name].includes(one)).length > 0,
        ),
      );
      expect(countOption(items, chosen, [key, option])).toBe(listed.length);
    },
  );

  property(
    'another option under a key never shortens the list, another key never lengthens it',
    [fc.array(item), some, some, fc.constantFrom(...options)],
    (items, theme, area, option) => {
      const count = (chosen: FacetChoice) => items.filter((one) => fits(one, chosen)).length;
      if (theme.length > 0) expect(count({ theme: [...theme, option] })).toBeGreaterThanOrEqual(count({ theme }));
      expect(count({ theme, area })).toBeLessThanOrEqual(count({ theme }));
    },
  );
});

describe('order', () => {
  const zero = { isLast: false, verdict: 0, compared: 0, base: 0, followed: 0, counted: 0 };
  const rows: Sortable[] = [
    { ...zero, scheme: 'B', date: '2016-09-21', base: -1, compared: 3 },
    { ...zero, scheme: 'A', date: '2021', base: 24, compared: 1, verdict: -1 },
    { ...zero, scheme: 'C', date: '2021', base: 136, compared: 2 },
  ];
  test.each<[SortOrder, string]>([
    ['scheme', 'ABC'],
    ['date', 'ACB'],
    ['base', 'CAB'],
    ['compared', 'BCA'],
    ['verdict', 'BCA'],
  ])('%s', (order, expected) => {
    expect(
      rows
        .toSorted(compareBy(order))
        .map(({ scheme }) => scheme)
        .join(''),
    ).toBe(expected);
  });

  test('never by the size of a figure', () => {
    expect(Object.keys(orders)).toEqual(['scheme', 'date', 'verdict', 'compared', 'base', 'followed', 'counted']);
  });

  test.each(Object.keys(orders) as SortOrder[])('by %s, what comes last comes last', (order) => {
    const last = { scheme: 'A', date: '2030', isLast: true, verdict: 9, compared: 9, base: 9, followed: 9, counted: 9 };
    expect([last, ...rows].toSorted(compareBy(order)).at(-1)).toBe(last);
  });
});
