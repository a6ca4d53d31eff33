import fc from 'fast-check';
import { expect, test } from 'vitest';
import { property } from '../testing/property.ts';
import { arrangeByPlace } from './arrange.ts';
import type { Ranked } from './rank.ts';

const ranked = (id: string, ...answers: number[]): Ranked => ({ id, score: 1, answers });
const arrange = (pages: Ranked[], partCount: number, areas: string[] = ['area']) =>
  arrangeByPlace(pages, {
    ...{ partCount, areas },
    isHere: (id) => id.startsWith('here'),
    isScheme: (id) => !id.startsWith('page'),
  });

test('what is in the place leads, then the page about the place, then all else', () => {
  const pages = [ranked('far-1', 0, 1), ranked('page', 0, 1), ...[1, 2, 3, 4].map((n) => ranked(`here-${n}`, 0))];
  expect(arrange(pages, 2)).toEqual({
    ids: ['here-1', 'here-2', 'here-3', 'area', 'here-4', 'far-1', 'page'],
    here: ['here-1', 'here-2', 'here-3', 'here-4'],
    elsewhere: ['far-1'],
    missing: [],
  });
});

test('a place alone has its page first, and a place with nothing has its page before what is elsewhere', () => {
  expect(arrange([ranked('here-1'), ranked('here-2')], 0).ids).toEqual(['area', 'here-1', 'here-2']);
  expect(arrange([ranked('far-1', 0)], 1)).toMatchObject({ ids: ['area', 'far-1'], here: [], elsewhere: ['far-1'] });
});

test('a word is missing only where neither what is here nor what is elsewhere has it', () => {
  expect(arrange([ranked('here-1', 0), ranked('far-1', 1)], 3).missing).toEqual([2]);
  expect(arrange([ranked('far-1', 1)], 2).missing).toEqual([0]);
});

property(
  'each page comes once, none is lost but by answering too little, and counts are of the list',
  [
    fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('here-1', 'here-2', 'here-3', 'here-4', 'far-1', 'far-2', 'page-1', 'area'),
        answers: fc.subarray([0, 1]),
      }),
      { selector: ({ id }) => id },
    ),
  ],
  (pages) => {
    const { ids, here, elsewhere } = arrange(
      pages
        .map(({ id, answers }) => ({ id, answers, score: 1 }))
        .toSorted((a, b) => b.answers.length - a.answers.length),
      2,
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.startsWith('here'))).toEqual(here);
    expect(ids.filter((id) => id.startsWith('far'))).toEqual(elsewhere);
    const lastHere = Math.max(-1, ...here.map((id) => ids.indexOf(id)));
    expect(elsewhere.every((id) => ids.indexOf(id) > lastHere)).toBe(true);
  },
);
