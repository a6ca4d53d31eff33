/** Answers to questions about a scheme or a figure. */

import type { Answer } from '../../schemas/fact.ts';

/** What readers see for a fact without a value, as it begins a line. */
export const stateWords = {
  'not stated': 'Not stated',
  'does not apply': 'Does not apply',
  'not looked up': 'We have not looked this up yet',
} as const satisfies Record<Exclude<Answer<unknown>['state'], 'known'>, string>;

/** @param dated the dates of the documents, such as “2021” */
export const notStatedBy = (dated: string): string => `by the source (${dated})`;

/** @param why such as “it is a fund” */
export const doesNotApply = (why: string): string => `${stateWords['does not apply']}: ${why}`;

/** What comes before the reason for an answer that is not the source’s own word. */
export const ourReading = 'We worked this out';

export const yes = 'Yes';
export const no = 'No';

export const reportMistake = 'Report a mistake';

/** What a screen reader adds to “Report a mistake”. */
export const inFact = (label: string): string => ` in “${label}”`;

/** How many of the questions about a scheme are open. */
export const open = {
  /** @param count how many the source leaves open, @param of of how many that apply and were looked up */
  notStated: (count: number, of: number): string =>
    `The source doesn’t answer ${count} of these ${of} questions. This doesn’t rule you in or out.`,
  notLookedUp: (count: number): string => `We have not looked up ${count} of our questions yet.`,
  none: 'The source answers all of our questions that apply.',
};
