import { sentinelOf } from './colours.ts';

/** What of a canvas the drawings here need. */
export type Pen = CanvasRenderingContext2D;

/** Height in pixels of the band of an interval. */
export const bandHeight = 18;

/**
 * Width in pixels of the post at x, slimmer where it would hide the ends of its own interval. The value lies at its
 * middle.
 */
export const toPostWidth = (x: number, ends: readonly number[]): number => {
  const distances = ends.map((end) => Math.abs(end - x)).filter((distance) => distance > 0.5);
  return Math.max(4, Math.min(12, ...distances.map((distance) => 2 * (distance - 2))));
};

/** The outline of an interval with closed ends. The ends of a dashed one stay solid: they are what is read off. */
export const drawBand = (
  pen: Pen,
  { left, right, middle, isDashed }: { left: number; right: number; middle: number; isDashed: boolean },
): void => {
  const half = bandHeight / 2;
  const cap = half + 3;
  const sides: Line[] = [half, -half].map((offset) => [left, middle + offset, right, middle + offset]);
  const ends: Line[] = [left, right].map((x) => [x, middle - cap, x, middle + cap]);
  drawLines(pen, sides, { width: 1.5, dash: isDashed ? [5, 3] : [] });
  drawLines(pen, ends, { width: 2 });
};

/** The mark of the site, taller: full where the group is large enough, hollow where it is small. */
export const drawPost = (
  pen: Pen,
  { x, base, width, isHollow }: { x: number; base: number; width: number; isHollow: boolean },
): void => {
  const inset = isHollow ? outline / 2 : 0;
  const [left, right] = [x - width / 2 + inset, x + width / 2 - inset];
  const top = base - postHeight + inset;
  pen.save();
  pen.beginPath();
  pen.moveTo(left, base - inset);
  pen.lineTo(left, top + (right - left) * slope);
  pen.lineTo(right, top);
  pen.lineTo(right, base - inset);
  pen.closePath();
  pen.fillStyle = sentinelOf(isHollow ? 'ground' : 'point');
  pen.fill();
  pen.strokeStyle = sentinelOf('point');
  pen.lineWidth = outline;
  if (isHollow) pen.stroke();
  pen.restore();
};

/** The upright that a bar starts from. */
export const drawStart = (pen: Pen, { x, top, bottom }: { x: number; top: number; bottom: number }): void =>
  drawLines(pen, [[x, top, x, bottom]], { width: 2 });

type Line = [fromX: number, fromY: number, toX: number, toY: number];

const outline = 1.8;
const postHeight = 40;
// The mark of the site rises 4.5 over 10.
const slope = 0.45;

const drawLines = (
  pen: Pen,
  lines: readonly Line[],
  { width, dash = [] }: { width: number; dash?: number[] },
): void => {
  pen.save();
  pen.strokeStyle = sentinelOf('edge');
  pen.lineWidth = width;
  pen.setLineDash(dash);
  pen.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    pen.moveTo(fromX, fromY);
    pen.lineTo(toX, toY);
  }
  pen.stroke();
  pen.restore();
};
