/** Guides: the list of them, and what is around the text of one. */
import { capitalise, formatDate } from '../format.ts';

export const description = 'How to read this site, and what happens when you contact a scheme.';
export const lede = 'How to read this site, and what to expect.';
export const updated = (day: string): string => `Last updated ${formatDate(day)}.`;

export const sources = 'Where this is from';
/** @param date the source’s date in words; undefined where it shows none */
export const sourceIs = (kind: string, date: string | undefined): string =>
  `${capitalise(kind)}, ${date ?? 'no date shown'}.`;
