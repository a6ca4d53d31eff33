import { text } from 'node:stream/consumers';
import { isInside } from '../../src/domain/places/outline.ts';
import { DownloadError } from './error.ts';
import type { DownloadFile } from './files.ts';
import { gridOf, type GridPoint } from './grid.ts';

/** The district of a point where there are boundaries of districts, and its police area; null in the sea. */
export type FindByPosition = (point: GridPoint) => { district: string; area: string } | null;

/** A district or a police area: its code and its polygons, each a ring and the rings of its holes. */
export interface Shape {
  code: string;
  polygons: readonly (readonly (readonly GridPoint[])[])[];
}

/** Boundaries on the grid, of districts or of police areas. */
export interface Boundaries {
  of: 'districts' | 'areas';
  /** Year of the boundaries, from the name of the column. */
  year: number;
  shapes: readonly Shape[];
}

/**
 * Boundaries from GeoJSON, in degrees or in metres.
 * @throws DownloadError for a file that is incomplete, has no codes, or is of another country
 */
export const readBoundaries = async (file: DownloadFile): Promise<Boundaries> =>
  parseBoundaries(parseJson(await text(await file.open()), file.path), file.path);

const parseJson = (json: string, path: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    throw new DownloadError(`${path} is not complete JSON: its download was cut off. Download it again.`);
  }
};

/** The used part of a GeoJSON feature. */
interface Feature {
  properties: Record<string, unknown> | null;
  geometry:
    | { type: 'Polygon'; coordinates: number[][][] }
    | { type: 'MultiPolygon'; coordinates: number[][][][] }
    | { type: 'other' }
    | null;
}

/** The same from parsed GeoJSON. */
export const parseBoundaries = (json: unknown, path: string): Boundaries => {
  const features = (json as { features?: Feature[] } | null)?.features;
  if (!Array.isArray(features) || features.length === 0)
    throw new DownloadError(`${path} is not a list of boundaries. Take districts of the United Kingdom as GeoJSON.`);
  const column = Object.keys(features[0]?.properties ?? {}).find((name) => /^(lad|pfa)\d\dcd$/i.test(name));
  if (!column)
    throw new DownloadError(
      `${path} has no codes such as LAD25CD; its properties are ` +
        `${Object.keys(features[0]?.properties ?? {}).join(', ')}. Take boundaries of districts of the United Kingdom.`,
    );
  const shapes = features.map((feature) => toShape(feature, column, path));
  return { of: /^lad/i.test(column) ? 'districts' : 'areas', year: 2000 + Number(column.slice(3, 5)), shapes };
};

const toShape = ({ properties, geometry }: Feature, column: string, path: string): Shape => {
  const code = String(properties?.[column] ?? '');
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
    throw new DownloadError(`${path}: ${code || 'a feature without a code'} has no polygon.`);
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [x = NaN, y = NaN] = polygons[0]?.[0]?.[0] ?? [];
  const project = gridOf([x, y]);
  if (!project)
    throw new DownloadError(
      `${path}: ${code} has a corner at ${x}, ${y}, which is neither degrees nor metres of the National Grid. ` +
        'Take GeoJSON from the portal.',
    );
  const toPoint = ([east = 0, north = 0]: readonly number[]) => project([east, north]);
  return { code, polygons: polygons.map((rings) => rings.map((ring) => ring.map(toPoint))) };
};

/** Finds the district and police area of a point by boundaries: a point in a hole is outside. */
export const toFinder = (
  { of, shapes }: Boundaries,
  areaOf: (district: string) => string | undefined,
): FindByPosition => {
  const boxed = shapes.map(({ code, polygons }) => ({ code, rings: polygons.flat(), box: boxOf(polygons.flat(2)) }));
  return (point) => {
    const [x, y] = point;
    const found = boxed.find(
      ({ rings, box: [left, bottom, right, top] }) =>
        x >= left &&
        x <= right &&
        y >= bottom &&
        y <= top &&
        rings.filter((ring) => isInside(point, ring)).length % 2 === 1,
    );
    if (!found) return null;
    const area = of === 'areas' ? found.code : areaOf(found.code);
    return area ? { district: of === 'districts' ? found.code : '', area } : null;
  };
};

/** Left, bottom, right and top of points: a loop, since a coast has more points than a call may have arguments. */
export const boxOf = (points: readonly GridPoint[]): [number, number, number, number] => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    bottom = Math.min(bottom, y);
    right = Math.max(right, x);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
};
