/** The text in pictures of figures, beside their drawings, and in the words that describe them. */
import { formatNumber, formatPercent, lowerFirst } from '../format.ts';
import { link, strong, type RichText } from '../rich.ts';
import { range } from './figures.ts';

/** Why there is no picture. */
export const notDrawn = (reason: string): RichText => [strong('Not drawn.'), ` ${reason}`];
export const notDrawnTitle = 'Not drawn';
export const noBase = 'No chart: the source gives no number of people behind this percentage';
export const noNumbers = 'No chart: the source gives a percentage and not the numbers before and after';
export const noScale = 'No chart: the scale is not stated';
export const belowZero = 'No chart: bars from zero cannot show a number below it';

/** The value of a share and the ends of its interval: “4.4% (2.0% to 9.3%)”. */
export const shareWithInterval = ({ percent, low, high }: { percent: number; low: number; high: number }): RichText => [
  strong(formatPercent(percent)),
  ` (${range(low, high)})`,
];
export const shareAlone = (percent: number): RichText => [
  strong(`${formatNumber(percent)}%`),
  ' (no interval: no count given)',
];

/** The value of a bar, and out of how many where that is stated: “22”, “3 of 120”. */
export const barValue = (value: number, base?: number): RichText =>
  base === undefined ? [strong(formatNumber(value))] : [strong(formatNumber(value)), ` of ${formatNumber(base)}`];

export const smallGroup = (line: number): string => `A small group, under ${line}.`;
export const scaleStops = (end: number): string => `The scale stops at ${end}%.`;
export const barsStart = 'The bars start at 0.';
export const partsOverlap = 'One may be in several of the rows below the first.';

export const posts = (measure: string): string => `Each post is one person. Filled: ${lowerFirst(measure)}.`;
export const postsInWords = (filled: number, all: number): string =>
  `One post for each of ${formatNumber(all)}: ${formatNumber(filled)} filled.`;
export const parts = (measure: string): string => `${measure}, and what the source prints of them`;
export const share = (measure: string, site: string): string =>
  `${measure}, with its 95% interval by ${site} (Wilson).`;
export const sameAsShare = (site: string): string => `The same as a share, with its 95% interval by ${site} (Wilson).`;

export const cautions = 'Cautions';
export const source = (source: string): string => `Source: ${source}`;
/** The source as a link, and which site computed the interval where there is one. */
export const sourceAndInterval = (source: string, site?: string): RichText => [
  'Source: ',
  link('source', source),
  site ? `. Interval by ${site} (Wilson, 95%).` : '.',
];

/** The foot of a picture that leaves the site. */
export const foot = (site: string): RichText => [strong(site), '. Words and tables: CC BY 4.0'];
