/** The schemes that a professional keeps to compare, print, copy or send. */
import { endSentence, formatCount, plural } from '../format.ts';

export const title = 'Shortlist';
/** Its size, as the bar at the foot says it. */
export const size = (count: number): string => `Shortlist: ${formatCount(count, 'scheme')}`;

export const add = 'Add to shortlist';
/** What a screen reader adds to “Add to shortlist”. */
export const addThis = (scheme: string): string => ` (${scheme})`;
export const goTo = 'Go to the shortlist';
export const remove = 'Remove';
/** What a screen reader adds to “Remove”. */
export const removeThis = (scheme: string): string => ` (${scheme})`;

export const compare = 'Compare';
export const print = 'Print';
export const copy = 'Copy';
export const email = 'E-mail';
export const share = 'Share';
export const forget = 'Empty this list';

export const keep = 'Keep this list on this device';
export const keepWarning =
  'The list is in the address of this page, and so in your browser’s history. Keep it on this device only if nobody ' +
  'else uses it.';

// What happened.

export const added = (scheme: string, count: number): string => `${scheme}: added. ${size(count)}.`;
export const removed = (scheme: string, count: number): string => `${scheme}: removed. ${size(count)}.`;
export const full = (most: number): string => `A shortlist has up to ${most} schemes. Remove one first.`;
export const leftOut = (count: number): string =>
  `We left out ${formatCount(count, 'entry', 'entries')} of this address: ` +
  `${plural(count, { one: 'it is', other: 'they are' })} not in this directory, or one too many.`;
export const loading = 'Loading …';
export const copied = 'Copied. It holds nothing about the person. Read it through before you paste it.';
export const notCopied = 'Your browser did not let us copy. Print the list instead.';
export const notShared = 'Your device did not share it. Copy it instead.';
export const notLoaded = 'A scheme did not load. Try again, or open its own page.';
export const namesNotLoaded = 'The names did not load. Reload the page.';
export const kept = 'Kept on this device.';
export const notKept = 'Your browser does not let us keep it.';
export const forgotten = 'No longer kept on this device.';
export const emptied = 'The list is empty, and nothing of it is kept on this device.';

// A case note, a message and paper.

/** A fact with what it is called, which may be a question. */
export const line = (label: string, words: string): string =>
  endSentence(label.endsWith('?') ? `${label} ${words}` : `${label}: ${words}`);
/** @param known how the way is known, as a sentence */
export const contactLine = (way: string, known: string): string => `Who to contact: ${endSentence(way)} ${known}`;
export const askThem = 'What to ask them:';
export const numbered = (number: number, question: string): string => `${number}. ${question}`;
export const sourceLine = (documents: readonly string[]): string => `Source: ${documents.join('; ')}.`;
export const madeOn = (day: string, address: string): string => `Made on ${day} from ${address}`;
export const compareAt = (address: string): string => `Side by side: ${address}`;
export const subject = (names: readonly string[]): string => `Schemes: ${names.join(', ')}`;

export const sheet = {
  title: (site: string): string => `Shortlist from ${site}`,
  aged: 'How old this is',
  contact: 'Who to contact',
  sources: 'Source',
  ask: 'What to ask them',
  scheme: 'Scheme',
  /** @param others how many more ways there are */
  firstContact: (way: string, known: string, others: number): string =>
    [way.endsWith('…') ? way : endSentence(way), known, ...(others > 0 ? [`${others} more on its page.`] : [])].join(
      ' ',
    ),
  /** Where a question is not open. */
  notAsked: '–',
  signs: 'A box is for their answer; – means no need to ask; … means that there is more at the address above.',
};
