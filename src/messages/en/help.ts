/** Help in an emergency: the strip on pages where a reader may be at risk, and the page of numbers. */
import type { Emergency } from '../../data/contacts/contacts.ts';
import { formatCount, formatDate, formatList } from '../format.ts';
import { strong, type RichText } from '../rich.ts';

type InSilence = NonNullable<Emergency['inSilence']>;

export const strip = 'Emergency help';
export const inDanger = (call: string): RichText => [strong('In danger now?'), ' Call ', strong(call), '.'];
export const cannotSpeak = ({ call, press }: InSilence): RichText => [
  `Can’t speak? From a mobile, call ${call} and press `,
  strong(press),
  ' when asked.',
];
export const dangerNow = 'In danger now, or already hurt';
/** On the page of a scheme, over the numbers for what it helps with. */
export const callNow = 'To talk to someone now';
export const moreHelp = 'More ways to get help now';

/** Whether someone trained in this read the pages about danger. @param by their role */
export const notReviewed = 'No one trained in this has reviewed this page yet.';
export const reviewed = (by: string, on: string): string => `Approved by ${by} on ${formatDate(on)}.`;

export const description = 'Numbers to call in danger or distress.';
/** The names of what the page of help lines jumps to. */
export const onThisPage = 'On this page';
export const otherTopics = 'Other topics';
export const more = (count: number): string => formatCount(count, 'more line');

/** The same on one sheet of paper. */
export const sheet = {
  title: 'Numbers to call, on one page',
  description: 'Numbers to call in danger or distress, on one page in large print.',
  link: 'One page to print, in large letters',
  print: 'Print this page',
};

/** Groups of lines whose topic is no need of the vocabulary. */
export const emergencies = 'In an emergency';
export const others = 'Other help';

/** Where a line is for, inside a line: “UK-wide”, “England and Wales”. */
export const whereInline = (nations: readonly string[]): string => {
  if (nations.length === 0) return 'where it is for is not stated';
  return nations.includes('UK') ? 'UK-wide' : formatList(nations);
};
/** The same, and whether someone has called it: “UK-wide, not yet confirmed”. */
export const whoseInline = (nations: readonly string[], confirmedOn: string): string =>
  confirmedOn ? whereInline(nations) : `${whereInline(nations)}, not yet confirmed`;
/** The same as a sentence. */
export const ofNations = (nations: readonly string[]): string =>
  nations.length === 0 ? 'No source says where it is for.' : `${whereInline(nations)}.`;
/** A text whose numbers never break. */
export const keepDigits = (words: string): string => words.replaceAll(/(?<=\d) (?=\d)/g, '\u00a0');
/**
 * What it costs and when it is open.
 * @param hoursPage the page on which to look for hours that no source states; null where none says
 */
export const openAndCost = ({ hours, cost }: { hours: string; cost: string }, hoursPage: string | null): string =>
  [cost && `${cost}.`, hours ? `${hours}.` : hoursPage && 'Opening times: see their site.'].filter(Boolean).join(' ');
/** On paper, for all its numbers: that nobody has called them. */
export const notConfirmed = 'We have not called these numbers ourselves, unless a line says so.';
/** Beside a number or an address that nobody has called or opened; how it is known folds under it. */
export const notYetConfirmed = 'Not yet confirmed';
export const checked = (on: string): string => `Checked on ${formatDate(on)}.`;
export const theirSite = (name: string): string => `${name}: their site`;
export const lastUpdated = (day: string): string => `Last updated ${formatDate(day)}.`;
export const traces = (call: string): string =>
  `A call to ${call} or to a free line may still show on a phone bill or in the phone’s list of calls.`;
