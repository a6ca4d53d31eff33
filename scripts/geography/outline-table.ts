import type { FeatureCollection, MultiPolygon as Polygons } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarRingArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import { findMiddle, type Point } from '../../src/domain/places/outline.ts';
import { boxOf, type Boundaries, type Shape } from './boundaries.ts';
import type { MadeTable } from './district-table.ts';

type Box = [x: number, y: number, width: number, height: number];

/** One area as the map draws it: a path, the place of its name, and the box around it. */
interface Outline {
  d: string;
  label: [number, number];
  bbox: Box;
}

/** police-force-areas.svg-paths.json: outlines in kilometres of the National Grid, downwards. */
export interface OutlineTable {
  units: string;
  /** Frames: x, y, width, height. */
  views: Record<'england-wales' | 'great-britain' | 'uk' | 'london', Box>;
  areas: Record<string, Outline>;
}

/**
 * Outlines of police areas: boundaries dissolved by area, made simpler together so that neighbours still meet, and
 * drawn to a hundred metres.
 * @param areaOf the police area of a district
 * @param areas ids of all police areas
 */
export const makeOutlines = (
  { of, year, shapes }: Boundaries,
  { areaOf, areas }: { areaOf: (district: string) => string | undefined; areas: ReadonlySet<string> },
): MadeTable<OutlineTable> => {
  const toArea = (code: string) => (of === 'areas' ? code : areaOf(code)) ?? '';
  const strange = shapes.map(({ code }) => code).filter((code) => !areas.has(toArea(code)));
  const missing = [...areas].filter((area) => !shapes.some(({ code }) => toArea(code) === area));
  const problems = [
    ...(strange.length > 0
      ? [
          `Boundaries of ${year}: the police area of ${strange.join(', ')} is unknown. ` +
            'Take those of the same year as the look-up.',
        ]
      : []),
    ...(missing.length > 0
      ? [
          `Boundaries of ${year} lack ${missing.join(', ')}. Take those of districts of the United Kingdom: ` +
            'those of police areas lack Scotland and Northern Ireland.',
        ]
      : []),
  ];
  const outlines = Object.fromEntries(
    simplifyTogether(dissolve(shapes, toArea), toSmallDistricts(shapes)).map(({ code, rings }) => [
      code,
      toOutline(rings),
    ]),
  );
  return {
    table: { units: 'km, British National Grid (EPSG:27700), y down', views: toViews(outlines), areas: outlines },
    problems,
    notes: [],
  };
};

/** Areas in TopoJSON: each border once, whichever side it was read from. Metres of the grid, upwards. */
type Outlines = Topology<{ areas: GeometryCollection<{ code: string }> }>;

const toTopology = (areas: readonly { code: string; polygons: Polygons['coordinates'] }[]): Outlines => {
  const collection: FeatureCollection<Polygons, { code: string }> = {
    type: 'FeatureCollection',
    features: areas.map(({ code, polygons }) => ({
      type: 'Feature',
      properties: { code },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  return topology({ areas: collection }) as Outlines;
};

/** Areas with a code of each. Every one is made of several polygons here, or could be. */
const membersOf = ({ objects }: Outlines): { code: string; geometry: MultiPolygon }[] =>
  objects.areas.geometries.flatMap((geometry) =>
    geometry.type === 'MultiPolygon' ? [{ code: geometry.properties?.code ?? '', geometry }] : [],
  );

/** Districts of one area made into one shape, without the borders between them. Ordered by area. */
const dissolve = (
  shapes: readonly Shape[],
  toArea: (code: string) => string,
): { code: string; polygons: Polygons['coordinates'] }[] => {
  // To the metre, so that a corner that two districts share is the same one.
  const whole = toTopology(
    shapes
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, polygons }) => ({
        code,
        polygons: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)]))),
      })),
  );
  return [...Map.groupBy(membersOf(whole), ({ code }) => toArea(code))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, members]) => {
      const { coordinates } = merge(
        whole,
        members.map(({ geometry }) => geometry),
      );
      return { code, polygons: coordinates };
    });
};

/**
 * Square metres of the triangle of a corner and its neighbours, below which it is removed. Our choice: 40 kB in all.
 */
const minCorner = 3_000_000;
/** Square metres of a ring whose corners count ten times: the City of London would be gone otherwise. */
const smallRing = 50_000_000;
const smallFactor = 10;
/** Square metres of an island that is drawn: St Kilda would make every frame 56 km wider. Our choice. */
const minIsland = 15_000_000;
/** Square metres of an island of a district that has no large one, the Isles of Scilly, and of a hole. */
const minIslet = 1_000_000;

/**
 * Fewer corners, by Visvalingam and Whyatt (1993), The Cartographic Journal 30, 46–51. A border between two areas
 * stays one border.
 * @param isOfSmallDistrict whether a point lies about where a district without a large island does
 * @returns the rings of each area, the largest island first, in metres, without their last corner, which is the first
 */
const simplifyTogether = (
  areas: readonly { code: string; polygons: Polygons['coordinates'] }[],
  isOfSmallDistrict: (point: Point) => boolean,
): { code: string; rings: Point[][] }[] => {
  const weighted = presimplify(toTopology(areas));
  const small = smallArcs(weighted);
  const simple = simplify(
    {
      ...weighted,
      arcs: weighted.arcs.map((arc, index) =>
        small.has(index) ? arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight * smallFactor]) : arc,
      ),
    },
    minCorner,
  );
  return membersOf(simple).map(({ code, geometry }) => {
    const islands = feature(simple, geometry)
      .geometry.coordinates.map((rings) =>
        rings.map((ring) => ({ size: sizeOf(ring), points: ring.slice(0, -1).map(([x = 0, y = 0]): Point => [x, y]) })),
      )
      .toSorted(([a], [b]) => (b?.size ?? 0) - (a?.size ?? 0))
      .filter(([outer], index) => {
        if (!outer || index === 0) return true;
        return outer.size >= minIsland || (outer.size >= minIslet && outer.points.some(isOfSmallDistrict));
      });
    const rings = islands.flatMap((island) => island.filter(({ size }, index) => index === 0 || size >= minIslet));
    return { code, rings: rings.map(({ points }) => points) };
  });
};

/** Finds out whether a point is in the box of a district that is no larger than a small ring. */
const toSmallDistricts = (shapes: readonly Shape[]): ((point: Point) => boolean) => {
  const boxes = shapes
    .filter(({ polygons }) => polygons.every(([outer = []]) => sizeOf([...outer, ...outer.slice(0, 1)]) < minIsland))
    .map(({ polygons }) => boxOf(polygons.flat(2)));
  return ([x, y]) => boxes.some(([left, bottom, right, top]) => x >= left && x <= right && y >= bottom && y <= top);
};

const sizeOf = (ring: readonly (readonly number[])[]): number =>
  Math.abs(planarRingArea(ring.map(([x = 0, y = 0]): [number, number] => [x, y])));

/** The arcs of small rings, by their places in the topology. */
const smallArcs = (outlines: Outlines): ReadonlySet<number> =>
  new Set(
    membersOf(outlines)
      .flatMap(({ geometry }) => geometry.arcs.flat())
      .filter((ring) => sizeOf(ring.flatMap((arc) => pointsOf(outlines, arc))) < smallRing)
      .flat()
      .map((arc) => (arc < 0 ? ~arc : arc)),
  );

/** An arc of a ring: a negative number is an arc in reverse. */
const pointsOf = ({ arcs }: Outlines, arc: number): number[][] =>
  arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? []);

/**
 * Tenths of a kilometre, as whole numbers, from a corner 10 km west of the grid’s own and 1,221 km north of it: north
 * of all Britain, and what the frames of today’s maps are counted from.
 */
const toTenths = ([x, y]: Point): Point => [Math.round((x - corner[0]) / 100), Math.round((corner[1] - y) / 100)];
const corner: Point = [-10_000, 1_221_000];

const toOutline = (rings: readonly Point[][]): Outline => {
  const drawn = rings.map((ring) => ring.map(toTenths));
  const [left, top, right, bottom] = boxOf(drawn.flat());
  const { at } = findMiddle(drawn[0] ?? [], drawn[1]) ?? { at: [(left + right) / 2, (top + bottom) / 2] as const };
  return {
    d: drawn.map(toPath).join(''),
    label: [Math.round(at[0]) / 10, Math.round(at[1]) / 10],
    bbox: [left / 10, top / 10, (right - left) / 10, (bottom - top) / 10],
  };
};

/** A ring as M, l and z: from its first corner, and then from each to the next that differs. */
const toPath = (ring: readonly Point[]): string => {
  const steps = ring
    .map(([x, y], index) => [x - (ring[index - 1]?.[0] ?? 0), y - (ring[index - 1]?.[1] ?? 0)] as const)
    .filter(([x, y], index) => index === 0 || x !== 0 || y !== 0)
    .map(([x, y]) => `${x / 10} ${y / 10}`);
  return `M${steps[0]}l${steps.slice(1).join(' ').replaceAll(' -', '-')}z`;
};

const toViews = (outlines: Readonly<Record<string, Outline>>): OutlineTable['views'] => {
  const frame = (isIn: (code: string) => boolean, margin: number): Box => {
    const boxes = Object.entries(outlines).flatMap(([code, { bbox }]) => (isIn(code) ? [bbox] : []));
    const [left, top, right, bottom] = boxOf(
      boxes.flatMap(([x, y, w, h]): Point[] => [
        [x, y],
        [x + w, y + h],
      ]),
    );
    return [left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin].map(
      (value) => Math.round(value * 10) / 10,
    ) as Box;
  };
  return {
    'england-wales': frame((code) => /^[EW]/.test(code), 4),
    'great-britain': frame((code) => /^[EWS]/.test(code), 4),
    uk: frame(() => true, 4),
    london: frame((code) => london.has(code), 2),
  };
};

/** The Metropolitan Police and the City of London, which the map draws again in an inset. */
const london: ReadonlySet<string> = new Set(['E23000001', 'E23000034']);
