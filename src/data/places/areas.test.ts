import { expect, test } from 'vitest';
import { makeArea } from '../../testing/make-entry.ts';
import type { AreaView } from '../views.ts';
import { toCoveredNations } from './areas.ts';

const view = (slug: string, nation: string, schemes: number) =>
  ({ area: makeArea(slug, { nation }), schemes: Array.from({ length: schemes }) }) as unknown as AreaView;

test('a nation is covered once one of its areas has a scheme', () => {
  const areas = [
    view('ashmere', 'England', 0),
    view('brackwater', 'England', 2),
    view('elwyth-vale', 'Wales', 1),
    view('glenmorran', 'Scotland', 0),
  ];
  expect([...toCoveredNations(areas)].toSorted()).toEqual(['England', 'Wales']);
  expect([...toCoveredNations([])]).toEqual([]);
});
