/** Words of parts that any page may have: lists on several pages, filters, the way back. */
import { formatDate, formatNumber } from '../format.ts';

export const breadcrumb = 'Breadcrumb';

export const filters = 'Filter the list';
export const chosen = 'Chosen filters';
export const remove = (label: string): string => `Remove ${label}`;

export const pages = 'Pages of this list';
/** Which part of a list a page shows: “101 to 200 of 950”. */
export const part = (from: number, to: number, total: number): string =>
  `${formatNumber(from)} to ${formatNumber(to)} of ${formatNumber(total)}`;
export const previous = 'Previous';
export const next = 'Next';
export const pageNumber = (number: number): string => `Page ${number}`;
/** What a screen reader calls the letters of a list. */
export const letters = (of = ''): string => (of ? `A to Z: ${of}` : 'A to Z');
export const namesFrom = (letter: string): string => `Names that start with ${letter}`;

/** What a button that copies says afterwards. */
export const copied = 'Copied';
/** The first line of what is copied with its day. @param day as 2026-11-23 */
export const copiedOn = (day: string): string => `Copied on ${formatDate(day)}.`;
export const notCopied = 'Your browser did not let us copy. Select the text instead.';
