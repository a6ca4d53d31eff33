import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../../testing/property.ts';
import {
  groupByLetter,
  nameListPage,
  toLetters,
  toListPages,
  toPageHref,
  toPageHrefs,
  toPageNumbers,
} from './paging.ts';

const listArbitrary = fc.array(fc.integer(), { maxLength: 60 });
const boundArbitrary = fc.record({ whole: fc.integer({ min: 0, max: 30 }), page: fc.integer({ min: 1, max: 20 }) });

property(
  'every item is on one page, in the order of the list, and no page is empty unless the list is',
  [listArbitrary, boundArbitrary],
  (items, bound) => {
    const pages = toListPages(items, '/schemes/', bound);
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.every((page) => page.items.length > 0)).toBe(items.length > 0);
    for (const page of pages) {
      expect(page).toMatchObject({ of: pages.length, total: items.length });
      expect(items.slice(page.from, page.from + page.items.length)).toEqual(page.items);
      expect(page.items.length).toBeLessThanOrEqual(Math.max(bound.whole, bound.page));
    }
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
  },
  { runs: 300 },
);

test('a list up to the bound stays whole, and a longer one does not', () => {
  const lengths = (count: number) => toListPages(new Array(count).fill(''), '/').map(({ items }) => items.length);
  expect([lengths(0), lengths(100), lengths(159), lengths(160), lengths(161), lengths(300)]).toEqual([
    [0],
    [100],
    [159],
    [160],
    [100, 61],
    [100, 100, 100],
  ]);
});

test('the first page has the address of the list', () => {
  expect([toPageHref('/schemes/', 1), toPageHref('/schemes/', 2)]).toEqual(['/schemes/', '/schemes/page/2/']);
  expect(toPageHrefs('/areas/ashmere/', 230)).toEqual([
    '/areas/ashmere/',
    '/areas/ashmere/page/2/',
    '/areas/ashmere/page/3/',
  ]);
  expect([nameListPage('Ashmere', { number: 1, of: 3 }), nameListPage('Ashmere', { number: 2, of: 3 })]).toEqual([
    'Ashmere',
    'Ashmere, page 2 of 3',
  ]);
});

property(
  'from each page the first, the last and those beside it are a link away, in order, and a gap hides two or more',
  [
    fc
      .integer({ min: 1, max: 300 })
      .chain((of) => fc.record({ of: fc.constant(of), number: fc.integer({ min: 1, max: of }) })),
  ],
  ({ of, number }) => {
    const shown = toPageNumbers({ number, of });
    const numbers = shown.filter((each) => each !== null);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    for (const wanted of [1, of, Math.max(1, number - 1), number, Math.min(of, number + 1)])
      expect(numbers).toContain(wanted);
    expect(numbers.length).toBeLessThanOrEqual(7);
    shown.forEach((each, index) => {
      if (each === null) expect((shown[index + 1] ?? 0) - (shown[index - 1] ?? 0)).toBeGreaterThan(2);
      else if (index > 0 && shown[index - 1] !== null) expect(each).toBe((shown[index - 1] ?? 0) + 1);
    });
  },
  { runs: 300 },
);

test('each letter leads to the page on which it begins', () => {
  const names = [
    '#TIDE',
    '2nd Chance',
    ...new Array(98).fill('Alder'),
    'Élan',
    ...new Array(60).fill('Ember'),
    '“Way out”',
  ] as string[];
  expect(toLetters(names, '/schemes/')).toEqual([
    { letter: '0–9', href: '/schemes/' },
    { letter: 'A', href: '/schemes/' },
    { letter: 'E', href: '/schemes/page/2/' },
    { letter: 'T', href: '/schemes/' },
    { letter: 'W', href: '/schemes/page/2/' },
  ]);
});

test('letters of a part of a list lead to where it begins in the whole', () => {
  const names = ['Ash', 'Birch', ...new Array<string>(198).fill('Cedar')];
  expect(toLetters(names, '/schemes/', { before: 99, total: 400 })).toEqual([
    { letter: 'A', href: '/schemes/' },
    { letter: 'B', href: '/schemes/page/2/' },
    { letter: 'C', href: '/schemes/page/2/' },
  ]);
});

test('names are gathered under their first letter, and keep their order there', () => {
  const groups = groupByLetter(['18 to 25', 'Éclair', 'elm', '“Way out”'].map((name) => ({ name })));
  expect(groups.map(({ letter, items }) => [letter, ...items.map(({ name }) => name)])).toEqual([
    ['0–9', '18 to 25'],
    ['E', 'Éclair', 'elm'],
    ['W', '“Way out”'],
  ]);
});
