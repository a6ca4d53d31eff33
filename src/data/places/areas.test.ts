import { expect, test } from 'vitest';
import { makeArea } from '../../testing/make-entry.ts';
import type { AreaView } from '../views.ts';
import { toAreas, toCoveredNations } from './areas.ts';

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

test('the name of an area is marked as Welsh where it is the same in both languages, and only there', () => {
  const { areas } = toAreas({
    areas: [
      ['elwyth-vale', 'Elwyth Vale', 'Dyffryn Elŵyth'],
      ['cwm-elwyth', 'Cwm Elŵyth', 'Cwm Elŵyth'],
      ['ashmere', 'Ashmere', undefined],
    ].map(([slug, name, nameCy]) => ({ data: makeArea(String(slug), { name, nameCy }) })),
    regions: [],
    areaContacts: [],
  } as unknown as Parameters<typeof toAreas>[0]);
  expect(['elwyth-vale', 'cwm-elwyth', 'ashmere'].map((id) => areas.get(id)?.lang)).toEqual([
    undefined,
    'cy',
    undefined,
  ]);
});
