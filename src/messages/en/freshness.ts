/** How old the information about a scheme is, who confirmed it since, and what happened to its entry. */

import { formatChoice, formatCount, formatDate, formatList, lowerFirst, plural } from '../format.ts';

/** In place of a date, where a source shows none. */
export const undated = 'undated';

const unknownTime = 'at an unknown time';

/**
 * When something was stated, from the words for a date: “in 2021”, “on 21 September 2016”, “about 2018”, “after May
 * 2024”, “at an unknown time”.
 * @param words null where there is no date
 */
export const when = (words: string | null): string => {
  if (words === null) return unknownTime;
  if (isRough(words)) return words;
  return `${/^\d{1,2} /.test(words) ? 'on' : 'in'} ${words}`;
};

const isRough = (words: string): boolean => /^(?:about|after|at|before) /.test(words);

/** The same of a year alone: “in 2021”, “about 2018”. */
export const inYear = (words: string, year: number): string => (isRough(words) ? words : `in ${year}`);

/** “5 years ago”. A page works it out again on the day it is read, so it needs nothing that the page would load. */
export const yearsAgo = (years: number): string => `${years} ${years === 1 ? 'year' : 'years'} ago`;

/** How old a listing is. The words for its date are null where no source shows one. */
export interface Age {
  words: string | null;
  /** What each fact is called that someone did confirm since. */
  except: readonly string[];
}

/** “Described in 2021. Not confirmed since, except age and cost.” */
export const age = ({ words, except }: Age): string =>
  `Described ${when(words)}. Not confirmed since${exceptThese(except)}.`;

/** The same inside a line: “Described in 2021, not confirmed since”. */
export const ageInline = ({ words, except }: Age): string =>
  `Described ${when(words)}, not confirmed since${exceptThese(except)}`;

/**
 * The same on a day: “Described in 2021, 5 years ago. Not confirmed since.” A date that is only a bound, such as “after
 * May 2024”, does not say how long ago it was.
 */
export const ageToday = ({ words, except }: Age, years: number): string => {
  const isBound = words === null || /^(?:after|at|before) /.test(words);
  if (isBound || years === 0) return age({ words, except });
  const ago = /^about /.test(words) ? `about ${yearsAgo(years)}` : yearsAgo(years);
  return `Described ${when(words)}, ${ago}. Not confirmed since${exceptThese(except)}.`;
};

// More than four names would bury the sentence; each row says its own.
const exceptThese = (names: readonly string[]): string => {
  if (names.length === 0) return '';
  return `, except ${names.length > 4 ? formatCount(names.length, 'fact') : formatList(names)}`;
};

/** “Confirmed by the scheme’s manager on 23 November 2026”. */
export const confirmedBy = (by: string, on: string): string => `Confirmed by ${by} on ${formatDate(on)}`;

/**
 * Where a fact is from, and who confirmed it since: “Report 2021, section 16; confirmed by the scheme’s manager on 23
 * November 2026”.
 */
export const sourceAndConfirmed = (source: string, confirmed: string): string =>
  [source, lowerFirst(confirmed)].filter(Boolean).join('; ');

const entries = (count: number): string =>
  `${formatCount(count, 'entry', 'entries')} ${plural(count, { one: 'has', other: 'have' })} been`;
/** How many entries someone confirmed since their document was written. */
export const confirmedEntries = {
  none: 'No entry has been fully confirmed since.',
  whole: (count: number): string => `${entries(count)} confirmed since.`,
  inPart: (count: number): string => `${entries(count)} partly confirmed.`,
};

/** The panel on how old a page is. */
export const mayHaveChanged = 'It may have changed or closed.';
export const check = (offices: readonly string[]): string => `To check, ask ${formatChoice(offices)}.`;
export const wasDue = (on: string): string => `Some of this was due to be checked again by ${formatDate(on)}.`;

/** What happened to an entry. */
export const history = {
  listed: 'Added to this site.',
  figureChanged: (measure: string, was: string, why: string): string => `The figure “${measure}” was ${was}. ${why}`,
  /** @param names what each fact is called that was confirmed; null where all of it was */
  confirmed: (by: string, names: readonly string[] | null): string =>
    names ? `Confirmed by ${by}: ${formatList(names)}.` : `All of it was confirmed by ${by}.`,
};
