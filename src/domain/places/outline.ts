/** A corner of an outline: x, y. */
export type Point = readonly [x: number, y: number];
/** A frame: x, y, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** The rings of an SVG path that is made of M, l and z alone, as the outlines of areas are. */
export const toRings = (path: string): Point[][] =>
  path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
      const points: Point[] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const [x, y] = points.at(-1) ?? [0, 0];
        points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
      }
      return points;
    });

/** The part of a ring inside a frame: Sutherland and Hodgman (1974), Communications of the ACM 17, 32–42. */
export const clipRing = (ring: readonly Point[], [x, y, width, height]: Box): Point[] =>
  [
    { axis: 0, at: x, side: 1 },
    { axis: 0, at: x + width, side: -1 },
    { axis: 1, at: y, side: 1 },
    { axis: 1, at: y + height, side: -1 },
  ].reduce<Point[]>((points, edge) => clipAt(points, edge), [...ring]);

/**
 * The best place for a name in an outline: the point of a grid that is furthest from any edge, and how far that is.
 * Null where no point of the grid lies inside.
 * @param hole a part of it that the name must keep clear of
 */
export const findMiddle = (
  ring: readonly Point[],
  hole: readonly Point[] = [],
): { at: Point; clearance: number } | null => {
  if (ring.length < 3) return null;
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) - left) / steps, (Math.max(...ys) - top) / steps];
  let best: { at: Point; clearance: number } | null = null;
  for (let column = 1; column < steps; column += 1)
    for (let row = 1; row < steps; row += 1) {
      const at: Point = [left + column * stepX, top + row * stepY];
      if (!isInside(at, ring) || isInside(at, hole)) continue;
      const clearance = Math.min(...[...edgesOf(ring), ...edgesOf(hole)].map(([a, b]) => distance(at, a, b)));
      if (best === null || clearance > best.clearance) best = { at, clearance };
    }
  return best;
};

/** How many places are tried along each side of a shape: a finer grid moves a label by less than its own letter. */
const steps = 28;

const clipAt = (points: readonly Point[], { axis, at, side }: { axis: number; at: number; side: number }): Point[] => {
  const depth = (point: Point): number => ((axis === 0 ? point[0] : point[1]) - at) * side;
  return edgesOf(points).flatMap(([a, b]) => {
    const [from, to] = [depth(a), depth(b)];
    const share = from / (from - to);
    const crossing: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    if (from >= 0) return to >= 0 ? [b] : [crossing];
    return to >= 0 ? [crossing, b] : [];
  });
};

const edgesOf = (ring: readonly Point[]): [Point, Point][] =>
  ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);

/** Whether a point lies within a ring, by how many edges lie to its right. */
export const isInside = ([x, y]: Point, ring: readonly Point[]): boolean =>
  edgesOf(ring).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax)
    .length %
    2 ===
  1;

const distance = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const along =
    dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
};
