import { paint } from './colours.ts';
import type { Layer } from './layer.ts';
import type { ChartWidth } from './text.ts';

/** So many of so many people, to be drawn one post a person, at one of the two widths. */
export interface Posts {
  numerator: number;
  denominator: number;
  width: ChartWidth;
}

/** More posts than this are a texture and no longer people. */
export const maxPosts = 300;

/**
 * One post a person, those counted filled and first, in rows of twenty or forty with a gap after each ten, so that they
 * can be counted.
 */
export const toPostsLayer = ({ numerator, denominator, width }: Posts): Layer => {
  if (denominator > maxPosts) throw new RangeError(`${denominator} posts are too many: draw at most ${maxPosts}`);
  if (numerator > denominator) throw new RangeError(`${numerator} of ${denominator} is more than all of them`);
  const perRow = width === 342 ? 20 : 40;
  const pitch = (width - postWidth - tenGap * (perRow / 10 - 1)) / (perRow - 1);
  const toX = (column: number): number => column * pitch + Math.floor(column / 10) * tenGap;
  const places = Array.from({ length: denominator }, (_, index) => ({
    x: toX(index % perRow),
    y: Math.floor(index / perRow) * rowHeight,
  }));
  const filled = places.slice(0, numerator).map(({ x, y }) => `M${round(x)} ${y + postHeight}v-12.5l10-4.5v17z`);
  const open = places
    .slice(numerator)
    .map(({ x, y }) => `M${round(x + inset)} ${round(y + postHeight - inset)}v-11.02l8.2-3.69v14.71z`);
  return {
    width,
    height: Math.ceil(denominator / perRow) * rowHeight - (rowHeight - postHeight),
    shapes:
      toPath(filled, `class="post-filled" fill="${paint('point')}"`) +
      toPath(open, `class="post-open" fill="none" stroke="${paint('open')}" stroke-width="${inset * 2}"`),
    labels: [],
  };
};

// The mark of the site on its grid of 16 × 20 is M3 19V6.5L13 2v17z: 10 wide and 17 high, its outline drawn inside it.
const postWidth = 10;
const postHeight = 17;
const inset = 0.9;
const rowHeight = 25;
const tenGap = 8;

const toPath = (posts: string[], attributes: string): string =>
  posts.length > 0 ? `<path ${attributes} d="${posts.join('')}"/>` : '';

const round = (value: number): number => Math.round(value * 100) / 100;
