/** The text in pictures of figures, beside their drawings, and in the words that describe them. */
import { formatNumber, formatPercent, lowerFirst } from '../format.ts';
import { link, strong, type RichText } from '../rich.ts';
import { range } from './figures.ts';

/** Why there is no picture. */
export const notDrawn = (reason: string): RichText => [strong(`${notDrawnTitle}.`), ` ${reason}`];
export const notDrawnTitle = 'No chart';
export const noScale = 'The source does not say what scale was used.';
export const belowZero = 'Bars that start at 0 cannot show a number below 0.';

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
export const partsOverlap = 'The rows below the first can overlap.';

export const posts = (measure: string): string => `Each mark is one person. Filled: ${lowerFirst(measure)}.`;
export const postsInWords = (filled: number, all: number): string =>
  `One mark for each of ${formatNumber(all)}: ${formatNumber(filled)} filled.`;
export const parts = (measure: string): string => `${measure}, and the parts that the source prints`;
export const share = (measure: string, site: string): string =>
  `${measure}, with its 95% confidence interval, worked out by ${site} (Wilson’s method).`;
export const sameAsShare = (site: string): string =>
  `The same as a share, with its 95% confidence interval, worked out by ${site} (Wilson’s method).`;

export const cautions = 'Cautions';
export const source = (source: string): string => `Source: ${source}`;
/** The source as a link, and which site computed the interval where there is one. */
export const sourceAndInterval = (source: string, site?: string): RichText => [
  'Source: ',
  link('source', source),
  site ? `. 95% confidence interval worked out by ${site} (Wilson’s method).` : '.',
];

/** The foot of a picture that leaves the site. */
export const foot = (site: string): RichText => [strong(site), '. Words and tables: CC BY 4.0'];
