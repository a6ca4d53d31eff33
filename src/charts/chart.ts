import { postsInWords } from '#messages/charts.ts';
import type { Outcome } from '../schemas/outcome.ts';
import { toChartConfig } from './config.ts';
import { maxPosts, toPostsLayer } from './icon-array.ts';
import { toSeries, type DotsSeries, type ShareSeries } from './series.ts';
import { renderSvg, toSvg } from './svg.ts';
import type { ChartWidth } from './text.ts';

/** One picture at the two widths it is drawn at, as SVG strings. The page shows the one that fits. */
export interface Drawing {
  narrow: string;
  wide: string;
}
/** A figure’s picture, and what is shown with it. */
export interface OutcomeDrawing extends Drawing {
  /** One post a person, where there are counts of few enough people. */
  posts?: Drawing;
  /** Why a share has no interval, for the words beside the picture. */
  whyNoInterval?: string;
}

/** A figure, and the figures of its scheme that are part of it. */
export interface Drawable {
  outcome: Outcome;
  parts?: readonly Outcome[];
}

/**
 * The pictures of a figure, or the reason there is none, or null where a single number needs none. `id` must be unique
 * on the page; `words` name and describe the picture for those who do not see it.
 */
export const drawOutcome = (
  id: string,
  { outcome, parts = [] }: Drawable,
  words: { title: string; description: string },
): OutcomeDrawing | { notDrawn: string } | null => {
  const series = toSeries(outcome, parts);
  if (series.kind === 'number only') return null;
  if (series.kind === 'not drawn') return { notDrawn: series.reason };
  const drawing = atBothWidths((width, size) =>
    renderSvg(toChartConfig(series, width), { id: `${id}-${size}`, ...words }),
  );
  return series.kind === 'share' ? { ...drawing, ...toExtras(id, series, words) } : drawing;
};

/** The picture of a family, at both widths. */
export const drawFamily = (id: string, series: DotsSeries, words: { title: string; description: string }): Drawing =>
  atBothWidths((width, size) => renderSvg(toChartConfig(series, width), { id: `${id}-${size}`, ...words }));

const toExtras = (
  id: string,
  { numerator, denominator, whyNoInterval }: ShareSeries,
  { title, description }: { title: string; description: string },
): Partial<OutcomeDrawing> => {
  if (whyNoInterval !== undefined) return { whyNoInterval };
  if (numerator === undefined || denominator > maxPosts) return {};
  const words = { title, description: `${description} ${postsInWords(numerator, denominator)}` };
  return {
    posts: atBothWidths((width, size) =>
      toSvg(toPostsLayer({ numerator, denominator, width }), { id: `${id}-posts-${size}`, ...words }),
    ),
  };
};

const atBothWidths = (draw: (width: ChartWidth, size: keyof Drawing) => string): Drawing => ({
  narrow: draw(342, 'narrow'),
  wide: draw(680, 'wide'),
});
