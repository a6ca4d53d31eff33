import * as text from '#messages/charts.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { Drawable } from './chart.ts';
import { toChartConfig } from './config.ts';
import type { Layer } from './layer.ts';
import { maxPosts, toPostsLayer } from './icon-array.ts';
import { toSeries } from './series.ts';
import { toSheet, type FigureSheet } from './sheet.ts';
import { drawLayer } from './svg.ts';

/** What a sheet says beside the drawing, which follows from the figure. */
export type SheetWords = Omit<FigureSheet, 'drawings' | 'notDrawn'>;

/**
 * The sheet of a figure: its drawings where it can be drawn, the reason where it cannot, the number alone where that is
 * all.
 */
export const drawOutcomeSheet = ({ outcome, parts = [] }: Drawable, words: SheetWords): Layer => {
  const series = toSeries(outcome, parts);
  if (series.kind === 'not drawn') return toSheet({ ...words, drawings: [], notDrawn: series.reason });
  if (series.kind === 'number only') return toSheet({ ...words, drawings: [], notDrawn: null });
  const chart = drawLayer(toChartConfig(series, 680), 'chart');
  if (series.kind === 'bars')
    return toSheet({ ...words, drawings: [{ title: barsTitle(outcome), layer: chart }], notDrawn: null });
  const { numerator, denominator, whyNoInterval } = series;
  const hasPosts = numerator !== undefined && denominator <= maxPosts;
  return toSheet({
    ...words,
    drawings: [
      ...(hasPosts
        ? [{ title: postsTitle(outcome.measure), layer: toPostsLayer({ numerator, denominator, width: 680 }) }]
        : []),
      {
        title: whyNoInterval ?? shareTitle(outcome.measure, hasPosts, words.site),
        layer: chart,
      },
    ],
    notDrawn: null,
  });
};

/** What the bars are. */
export const barsTitle = ({ type, measure }: Pick<Outcome, 'type' | 'measure'>): string =>
  type === 'count' ? text.parts(measure) : measure;

/** How to read the posts. */
export const postsTitle = text.posts;

/** How to read the band, and who computed it. */
export const shareTitle = (measure: string, hasPosts: boolean, site: string): string =>
  hasPosts ? text.sameAsShare(site) : text.share(measure, site);
