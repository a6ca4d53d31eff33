/** What is wrong with the numbers of a figure, as clauses: authors read them after a name, readers as sentences. */
import { formatNumber } from '../format.ts';

/** Counts that the source prints, and the percentage that they give beside the one that it prints, both in words. */
interface Counts {
  numerator: number;
  denominator: number;
  exact: string;
  printed: string;
}

export const partLargerThanWhole = (numerator: number, denominator: number): string =>
  `${formatNumber(numerator)} of ${formatNumber(denominator)} is more than all of them`;

export const countsDisagree = ({ numerator, denominator, exact, printed }: Counts): string =>
  `${formatNumber(numerator)} of ${formatNumber(denominator)} is ${exact}, not ${printed}`;

export const notRounded = ({ numerator, denominator, exact, printed }: Counts): string =>
  `${formatNumber(numerator)} of ${formatNumber(denominator)} is ${exact}, which does not round to ${printed}`;

export const noWholeNumber = (denominator: number, printed: string): string =>
  `no whole number of ${formatNumber(denominator)} gives ${printed}`;

export const shareOver100 = (percent: number): string =>
  `a share cannot be more than 100%, and this is ${formatNumber(percent)}%`;

export const fallOver100 = (percent: number): string =>
  `nothing can fall by more than 100%, and this is ${formatNumber(percent)}%`;

/** @param printed how many times as many the source prints */
export const otherTimes = ({ from, to, printed }: { from: number; to: number; printed: number }): string =>
  from === 0
    ? `${formatNumber(from)} to ${formatNumber(to)} cannot be a number of times, and this is ${formatNumber(printed)}`
    : `${formatNumber(from)} to ${formatNumber(to)} is ${(to / from).toFixed(1)} times, not ${formatNumber(printed)}`;
