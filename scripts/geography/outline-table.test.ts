import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRings } from '../../src/domain/places/outline.ts';
import { property } from '../../src/testing/property.ts';
import { parseBoundaries, toFinder, type Boundaries, type Shape } from './boundaries.ts';
import { areaIds, fixtureFile } from './testing.ts';
import type { GridPoint } from './grid.ts';
import { makeOutlines } from './outline-table.ts';
import { readBoundaries } from './boundaries.ts';

const km = 1000;
const square = (x: number, y: number, side: number): GridPoint[] =>
  [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ].map(([east = 0, north = 0]) => [east * km, north * km]);
const shape = (code: string, ...polygons: GridPoint[][][]): Shape => ({ code, polygons });

// Two districts of one area beside a third, one with a hole that is an area of its own, and islands.
const areaOfDistrict: Record<string, string> = { A: 'E23000001', B: 'E23000001', C: 'E23000002', D: 'E23000034' };
const shapes = [
  shape('A', [square(400, 200, 20), square(405, 205, 2)], [square(380, 200, 5)], [square(390, 200, 2)]),
  shape('B', [square(420, 200, 20)]),
  shape('C', [square(400, 220, 20)]),
  shape('D', [square(405, 205, 2).toReversed()]),
];
const areas = new Set(Object.values(areaOfDistrict));
const make = (given: readonly Shape[], of: Boundaries['of'] = 'districts') =>
  makeOutlines({ of, year: 2024, shapes: given }, { areaOf: (code) => areaOfDistrict[code], areas });
const sizes = (d: string) => toRings(d).map((ring) => ring.length);

test('districts of one area become one shape, in kilometres downwards, with its hole and its larger islands', () => {
  const { table, problems } = make(shapes);
  expect(problems).toEqual([]);
  expect(Object.keys(table.areas)).toEqual(['E23000001', 'E23000002', 'E23000034']);
  const { d, bbox } = table.areas['E23000001']!;
  // The corner where the border with the third starts stays; the island of four square kilometres does not.
  expect(sizes(d)).toEqual([5, 4, 4]);
  expect(bbox).toEqual([390, 1001, 60, 20]);
  expect(table.areas['E23000034']).toMatchObject({ bbox: [415, 1014, 2, 2] });
  expect(table.views.uk).toEqual([386, 977, 68, 48]);
  expect(table.views.london).toEqual([388, 999, 64, 24]);
});

test('a name is in its area and clear of its hole', () => {
  const { label } = make(shapes).table.areas['E23000001']!;
  expect(label[0]).toBeGreaterThan(420);
  expect(label[0]).toBeLessThan(450);
});

test('a district of small islands alone keeps them', () => {
  const scilly = shape('B', [square(100, 10, 2)], [square(104, 10, 1.5)]);
  const { d } = make([shapes[0]!, shapes[2]!, shapes[3]!, scilly]).table.areas['E23000001']!;
  expect(toRings(d)).toHaveLength(5);
});

test('boundaries of police areas are read, too; what they lack and what is unknown is reported', () => {
  expect(
    make([shape('E23000001', [square(400, 200, 20)]), shape('X', [square(430, 200, 5)])], 'areas').problems,
  ).toEqual([
    'Boundaries of 2024: the police area of X is unknown. Take those of the same year as the look-up.',
    'Boundaries of 2024 lack E23000002, E23000034. Take those of districts of the United Kingdom: those of police ' +
      'areas lack Scotland and Northern Ireland.',
  ]);
});

describe('for any order of shapes and direction of rings', () => {
  property(
    'each area is drawn in the same box, and its neighbours meet it at the same corners',
    [fc.shuffledSubarray(shapes, { minLength: 4 }), fc.boolean()],
    (order, isTurned) => {
      const turned = order.map(({ code, polygons }) =>
        shape(code, ...polygons.map((rings) => rings.map((ring) => (isTurned ? ring.toReversed() : [...ring])))),
      );
      const [before, after] = [make(shapes).table, make(turned).table];
      expect(after.views).toEqual(before.views);
      const boxes = (table: typeof after) => Object.values(table.areas).map(({ bbox }) => bbox);
      expect(boxes(after)).toEqual(boxes(before));
      const corners = (code: string) =>
        new Set(
          toRings(after.areas[code]!.d)
            .flat()
            .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`),
        );
      const shared = [...corners('E23000001')].filter((corner) => corners('E23000002').has(corner));
      expect(shared.toSorted()).toEqual(['410.0 1001.0', '430.0 1001.0']);
    },
  );

  property('their order changes nothing at all', [fc.shuffledSubarray(shapes, { minLength: 4 })], (order) =>
    expect(make(order)).toEqual(make(shapes)),
  );
});

describe('boundaries as they come', () => {
  const file = 'downloads/Police_Force_Areas_(December_2016)_EW_BUC.geojson';

  test('an area in degrees is on the grid, with all its corners', async () => {
    const boundaries = await readBoundaries(fixtureFile(file));
    expect(boundaries).toMatchObject({ of: 'areas', year: 2016, shapes: [{ code: 'E23000034' }] });
    expect(boundaries.shapes[0]?.polygons[0]?.[0]).toHaveLength(8);
    const find = toFinder(boundaries, () => undefined);
    // The point of its label in the same file, and one beyond the river.
    expect(find([532382, 181358])).toEqual({ district: '', area: 'E23000034' });
    expect(find([532382, 179900])).toBe(null);
  });

  test('names of columns in lower case, and metres, are read, too', () => {
    const geojson = {
      features: [
        { properties: { lad24cd: 'S12000027' }, geometry: { type: 'Polygon', coordinates: [square(440, 1100, 30)] } },
      ],
    };
    const boundaries = parseBoundaries(geojson, 'b.geojson');
    expect(boundaries).toMatchObject({ of: 'districts', year: 2024 });
    const find = toFinder(boundaries, (code) => (code === 'S12000027' ? 'S23000009' : undefined));
    expect(find([450 * km, 1110 * km])).toEqual({ district: 'S12000027', area: 'S23000009' });
  });

  test('a point in a hole is in what fills it, whichever way rings run', () => {
    const given = { of: 'districts' as const, year: 2024, shapes };
    expect(toFinder(given, (code) => areaOfDistrict[code])([406 * km, 206 * km])?.area).toBe('E23000034');
    expect(toFinder(given, (code) => areaOfDistrict[code])([402 * km, 202 * km])?.area).toBe('E23000001');
    expect(toFinder(given, () => undefined)([402 * km, 202 * km])).toBe(null);
  });

  test.each([
    [
      'cut off',
      (text: string) => text.slice(0, -9),
      'is not complete JSON: its download was cut off. Download it again.',
    ],
    [
      'of something else',
      () => '{"features":[]}',
      'is not a list of boundaries. Take districts of the United Kingdom as GeoJSON.',
    ],
    [
      'without codes',
      (text: string) => text.replace('PFA16CD', 'CODE'),
      'has no codes such as LAD25CD; its properties are OBJECTID, CODE, PFA16NM, BNG_E, BNG_N, LONG, LAT, ' +
        'Shape__Area, Shape__Length. Take boundaries of districts of the United Kingdom.',
    ],
    [
      'turned round',
      (text: string) => text.replace('-0.080163842784008, 51.506870961871499', '51.5, -0.08'),
      'E23000034 has a corner at 51.5, -0.08, which is neither degrees nor metres of the National Grid. Take GeoJSON ' +
        'from the portal.',
    ],
  ])('%s is reported', async (_, change, message) => {
    await expect(readBoundaries(fixtureFile(file, change))).rejects.toThrow(message);
  });

  test('all 45 areas have an id', () => expect(areaIds).toHaveLength(45));
});
