/** Schemes side by side. */
import type { Answer } from '../../schemas/fact.ts';
import { doesNotApply, stateWords } from './facts.ts';

export const title = 'Compare schemes';
export const description = 'Up to four schemes side by side, question by question.';
export const lede =
  'Up to four schemes side by side, question by question. We mark the differences. We do not say which is better: no ' +
  'source compares them.';

export const chooser = 'Schemes to compare';
export const places = ['First scheme', 'Second scheme', 'Third scheme', 'Fourth scheme'];
export const noScheme = 'None';
export const chooseTwo = 'Choose two or more.';
/** @param count from two to four */
export const sideBySide = (count: number): string => `${count} schemes side by side.`;

export const table = 'Comparison';
export const question = 'Question';
export const differs = 'Different';
/** The row of the rules that no question of its own asks about. */
export const otherRules = 'Other rules on who can join';
/** An answer by how much is known: from the fact, or from the reason why there is none. */
export const answerWords = {
  known: (words: string) => words,
  'not stated': (why: string) => (why ? `${stateWords['not stated']}. ${why}` : stateWords['not stated']),
  'does not apply': doesNotApply,
  'not looked up': () => stateWords['not looked up'],
} satisfies Record<Answer<unknown>['state'], (words: string) => string>;
export const print = 'Print this table';

export const namesMissing =
  'The list of schemes did not load, so you can’t choose any. Reload the page, or open each scheme’s own page.';
export const schemeMissing = 'A scheme did not load, so we can’t compare. Choose it again, or open its own page.';
