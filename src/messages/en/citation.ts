/** What travels with a cited figure, and the words of the styles of citation. */
import { capitalise, formatPercent } from '../format.ts';
import { range } from './figures.ts';

/** Our own sum of a figure, in per cent, and what the site that did it is called. */
interface Sum {
  percent: number;
  low: number;
  high: number;
  by: string;
}

/**
 * The figure and its place in the document, with our sum where there is one.
 * @param statement the figure in a sentence, without its full stop
 */
export const figureAt = (statement: string, at: string, sum?: Sum): string =>
  sum
    ? `${capitalise(statement)} (${formatPercent(sum.percent)}; 95% confidence interval ${range(sum.low, sum.high)}, ` +
      `worked out by ${sum.by}) (${at}).`
    : `${capitalise(statement)} (${at}).`;

export const dateWorkedOut = (by: string): string => `The document prints no date. This one was worked out by ${by}.`;

/** What is wrong with a figure or weak about it, after the figure. */
export const withCautions = (cautions: readonly string[]): string => `Caution: ${cautions.join(' ')}`;

/** OSCOLA: the day on which an address was read. */
export const accessed = (day: string): string => `accessed ${day}`;

/** OSCOLA: a year, and one that was worked out. */
export const circa = (year: string): string => `c ${year}`;

export const harvard = 'Harvard';
