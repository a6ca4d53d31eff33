import { lowerFirst } from '../messages/format.ts';
import type { Outcome } from '../schemas/outcome.ts';
import type { Drawable } from './chart.ts';
import { toChartConfig } from './config.ts';
import type { Layer } from './layer.ts';
import { mostPosts, toPostsLayer } from './icon-array.ts';
import { toSeries } from './series.ts';
import { toSheet, type Sheet } from './sheet.ts';
import { drawLayer } from './svg.ts';

/** What a sheet says beside the drawing, which follows from the figure. */
export type SheetWords = Omit<Sheet, 'drawings' | 'notDrawn'>;

/**
 * The sheet of a figure: its drawings where it can bear one, the reason where it cannot, the number alone where that is
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
  const hasPosts = numerator !== undefined && denominator <= mostPosts;
  return toSheet({
    ...words,
    drawings: [
      ...(hasPosts
        ? [{ title: postsTitle(outcome.measure), layer: toPostsLayer({ numerator, denominator, width: 680 }) }]
        : []),
      {
        title: whyNoInterval === undefined ? shareTitle(outcome.measure, hasPosts, words.site) : `${whyNoInterval}.`,
        layer: chart,
      },
    ],
    notDrawn: null,
  });
};

/** What the bars are. */
export const barsTitle = ({ type, measure }: Pick<Outcome, 'type' | 'measure'>): string =>
  type === 'count' ? `${measure}, and what the source prints of them` : measure;

/** How to read the posts. */
export const postsTitle = (measure: string): string => `Each post is one person. Filled: ${lowerFirst(measure)}.`;

/** How to read the band, and who computed it. */
export const shareTitle = (measure: string, hasPosts: boolean, site: string): string =>
  `${hasPosts ? 'The same as a share' : measure}, with its 95% interval by ${site} (Wilson).`;
