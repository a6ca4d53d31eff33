import { expect, test } from 'vitest';
import { toSchemeListPages } from './scheme-list.ts';
import type { SchemeView } from './views.ts';

const toScheme = (name: string, takesPeople: boolean) => ({ name, listing: { takesPeople } }) as SchemeView;
const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}`);

test('those that take people come first, then the others, each from A to Z', () => {
  const [first] = toSchemeListPages([toScheme('Ash', false), toScheme('Birch', true), toScheme('Cedar', false)]);
  expect(first?.takingPeople).toBe(1);
  expect(first?.page.items.map(({ name }) => name)).toEqual(['Birch', 'Ash', 'Cedar']);
  expect(first?.parts.map(({ id, groups }) => [id, ...groups.map((group) => group.id)])).toEqual([
    ['people', 'people-b'],
    ['others', 'others-a', 'others-c'],
  ]);
});

test('a part has letters from forty names on, and each leads to its own group, on its own page', () => {
  const schemes = [
    ...names('A', 150).map((name) => toScheme(name, true)),
    ...names('B', 39).map((name) => toScheme(name, false)),
    toScheme('Cedar', true),
  ];
  const pages = toSchemeListPages(schemes);
  const [people, others] = pages[1]?.parts ?? [];
  expect(people?.letters).toEqual([
    { letter: 'A', href: '/schemes/#people-a' },
    { letter: 'C', href: '/schemes/page/2/#people-c' },
  ]);
  expect(people?.groups.map(({ id }) => id)).toEqual(['people-a', 'people-c']);
  expect(others?.letters).toEqual([]);
  expect(pages[0]?.parts.map(({ id }) => id)).toEqual(['people']);
});
