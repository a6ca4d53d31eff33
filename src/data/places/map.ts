import shapes from '../../../content/geography/police-force-areas.svg-paths.json';
import { clipRing, findMiddle, toRings, type Box, type Point } from '../../domain/places/outline.ts';
import { openBuildCache } from '../../store/build-cache.ts';
import type { AreaView } from '../views.ts';

/** One area as the map draws it. Units are kilometres of the British National Grid, downwards. */
export interface MapArea {
  name: string;
  href: string;
  path: string;
  count: number;
  /** 0 none, 1 one scheme, 2 two or three, 3 four or more. */
  step: 0 | 1 | 2 | 3;
  isLondon: boolean;
  label: readonly [number, number];
}

/** The four frames that the shapes were drawn for: x, y, width, height. */
export const views = shapes.views as unknown as Record<'england-wales' | 'great-britain' | 'uk' | 'london', Box>;

const paths = shapes.areas as unknown as Record<string, { d: string; label: [number, number]; bbox: Box } | undefined>;

/** Areas with their shapes; those without one in the file are left out. */
export const toMapAreas = (areas: readonly AreaView[]): MapArea[] =>
  areas.flatMap((view) => {
    const shape = paths[view.area?.id ?? ''];
    if (!shape) return [];
    const count = view.schemes.length;
    return [
      {
        name: view.name,
        href: view.href,
        path: shape.d,
        count,
        step: toStep(count),
        isLondon: view.area?.region === 'London',
        label: shape.label,
      },
    ];
  });

/** An area among its neighbours, or the areas that a larger place is made of, as its own page draws it. */
export interface OwnMap {
  frame: Box;
  /** Height of a letter, in the units of the map. */
  letter: number;
  own: MapArea[];
  beside: MapArea[];
  names: { lines: string[]; at: Point; isOwn: boolean }[];
}

/**
 * The picture of an area for its own page, or null where the file has no shape for it. A name that does not fit is left
 * out: it is in the list beside.
 */
export const toOwnMap = (view: AreaView): OwnMap | null => {
  const own = toMapAreas(view.kind === 'police area' ? [view] : view.members);
  const isLarger = view.kind === 'larger place';
  const frame = isLarger ? frameAround(view.members) : frameOf(view);
  if (own.length === 0 || !frame) return null;
  const beside = toMapAreas(
    isLarger
      ? view.members
          .flatMap(({ neighbours }) => neighbours)
          .filter((area, index, all) => !view.members.includes(area) && all.indexOf(area) === index)
      : view.neighbours,
  );
  // A picture 328 pixels wide, as on a phone, has letters of 13.
  const letter = Math.round((frame[2] / 25) * 100) / 100;
  const shown = [...own, ...beside];
  const names = isLarger
    ? []
    : cacheNames({ frame, letter, shown: shown.map(({ name, href }) => ({ name, href })) }, () =>
        shown.flatMap((area) => toName(area, { frame, letter, own: own[0] })),
      );
  return { frame, letter, own, beside, names };
};

/** Placing names takes long and depends only on the shapes, so the result is cached between builds. */
const cacheNames = (of: unknown, make: () => OwnMap['names']): OwnMap['names'] =>
  JSON.parse(mapCache.text(of, () => JSON.stringify(make()))) as OwnMap['names'];

const mapCache = openBuildCache('maps', [
  'src/data/places/map.ts',
  'src/domain/places/outline.ts',
  'content/geography/police-force-areas.svg-paths.json',
]);

const toName = (
  area: MapArea,
  { frame, letter, own }: { frame: Box; letter: number; own: MapArea | undefined },
): OwnMap['names'] => {
  const { name, path, label } = area;
  const isOwn = area === own;
  const lines = name.length > longestLine ? splitName(name) : [name];
  const half = (Math.max(...lines.map(({ length }) => length)) * letter * letterWidth) / 2;
  const hole = isOwn ? [] : toRings(own?.path ?? '').toSorted((a, b) => b.length - a.length)[0];
  const shown = toRings(path).map((ring) => findMiddle(clipRing(ring, frame), hole));
  const best = shown.flatMap((middle) => middle ?? []).toSorted((a, b) => b.clearance - a.clearance)[0];
  // A shape too small for its own name has it underneath.
  if (isOwn)
    return [
      best && best.clearance > letter * lines.length
        ? { lines, at: label, isOwn }
        : { lines: [name], at: [label[0], label[1] + (best?.clearance ?? 0) + letter * 1.5], isOwn: false },
    ];
  if (!best || best.clearance < letter * (lines.length * 0.5 + 0.3)) return [];
  const x = Math.min(Math.max(best.at[0], frame[0] + half + letter / 2), frame[0] + frame[2] - half - letter / 2);
  return Math.abs(x - best.at[0]) > best.clearance ? [] : [{ lines, at: [x, best.at[1]], isOwn }];
};

/** Longer names take two lines. */
const longestLine = 11;
/** Mean width of a letter of the typeface, in its own height. */
const letterWidth = 0.56;

/** A name on two lines, split where their lengths are closest. */
const splitName = (name: string): string[] => {
  const words = name.split(' ');
  const splits = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  return splits.toSorted((a, b) => longest(a) - longest(b))[0] ?? [name];
};

const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));

/** A frame around one area with air on all sides. */
const frameOf = (view: AreaView): Box | null => {
  const box = boxOf(view);
  return box ? toFrame(box, 1.9) : null;
};

const boxOf = ({ area }: AreaView): Box | undefined => paths[area?.id ?? '']?.bbox;

const frameAround = (members: readonly AreaView[]): Box => {
  const boxes = members.map(boxOf).filter((box) => box !== undefined);
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const [right, bottom] = [
    Math.max(...boxes.map(([x, , width]) => x + width)),
    Math.max(...boxes.map(([, y, , height]) => y + height)),
  ];
  return toFrame([left, top, right - left, bottom - top], 1.2);
};

/** A frame is at least so many kilometres wide: the smallest area would fill its own and show nothing around it. */
const minWidth = 16;

const toFrame = ([x, y, width, height]: Box, air: number): Box => {
  const side = Math.max(Math.max(width, height / 0.7) * air, minWidth);
  return [x + width / 2 - side / 2, y + height / 2 - side * 0.35, side, side * 0.7];
};

const toStep = (count: number): MapArea['step'] => {
  if (count === 0) return 0;
  if (count === 1) return 1;
  return count < 4 ? 2 : 3;
};
