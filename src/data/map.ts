import shapes from '../../content/geography/police-force-areas.svg-paths.json';
import type { AreaView } from './views.ts';

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
export const views = shapes.views as unknown as Record<'england-wales' | 'great-britain' | 'uk' | 'london', readonly [number, number, number, number]>;

const paths = shapes.areas as unknown as Record<string, { d: string; label: [number, number]; bbox: [number, number, number, number] } | undefined>;

/** Areas with their shapes; those without one in the file are left out. */
export const toMapAreas = (areas: readonly AreaView[]): MapArea[] =>
  areas.flatMap((view) => {
    const shape = paths[view.area?.id ?? ''];
    if (!shape) return [];
    const count = view.schemes.length;
    return [{ name: view.name, href: view.href, path: shape.d, count, step: toStep(count), isLondon: view.area?.region === 'London', label: shape.label }];
  });

/** A frame around one area with air on all sides, for its own page. */
export const frameOf = (view: AreaView): readonly [number, number, number, number] | null => {
  const box = paths[view.area?.id ?? '']?.bbox;
  if (!box) return null;
  const [x, y, width, height] = box;
  const side = Math.max(width, height / 0.7) * 1.9;
  return [x + width / 2 - side / 2, y + height / 2 - side * 0.35, side, side * 0.7];
};

const toStep = (count: number): MapArea['step'] => {
  if (count === 0) return 0;
  if (count === 1) return 1;
  return count < 4 ? 2 : 3;
};
