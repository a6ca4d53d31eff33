/** What can and cannot be said with one figure, and with those of several schemes together. */
import type { Origin } from '../../domain/figures/say.ts';
import type { Verdict } from '../../domain/figures/verdict.ts';
import type { ComparatorKind } from '../../schemas/outcome.ts';
import { formatCount, formatNumber, formatPercent, lowerFirst, plural } from '../format.ts';

export const canSay = 'The sentence you may use';
export const cannotSay = 'What you may not say';
export const copySentence = 'Copy sentence and source';
export const noSentence = 'There is no sentence to use.';
export const alsoTrue = 'Also true';

/** The figure as its document gives it. @param statement without its full stop */
export const saysOf = ({ title, dated, schemes }: Origin, statement: string): string =>
  `“${title}” (${dated}) says of ${schemes}: ${statement}.`;

/** The same for a change that is printed as a percentage. @param what what changed */
export const givesAs = ({ title, dated, schemes }: Origin, what: string, figure: string): string =>
  `“${title}” (${dated}), on ${schemes}, gives ${what} as ${figure}.`;

export const countOf = (name: string): string => `The count is by ${lowerFirst(name)}.`;

/** What a document leaves out, as clauses of one sentence. */
export const gaps = {
  base: 'how many people that covers',
  counted: 'who counted',
  followed: 'how long people were followed',
  compared: 'what to compare it with',
  comparator: 'the number it is compared with',
};
export const doesNotSay = (gaps: string): string => `The document does not say ${gaps}.`;

/** What chance alone does. @param low the ends of the interval, from 0 to 100 */
export const byChance = ({
  count,
  base,
  low,
  high,
}: {
  count: number;
  base: number;
  low: number;
  high: number;
}): string =>
  `If the rate behind it were anywhere from ${formatPercent(low)} to ${formatPercent(high)}, chance alone could give ` +
  `${formatNumber(count)} of ${formatNumber(base)} (95% interval). That says nothing about people who were not ` +
  'counted.';

export const notCaused =
  'That the scheme caused it. The source does not compare it with a similar group without the scheme.';
export const notWorked = 'That it worked. This counts what was done, offered or aimed for.';
export const notBetter =
  'That it did better than a scheme elsewhere. They did not count the same thing in the same way.';

/** How many schemes of all print a result, and how many results that is. */
export const resultsPrinted = ({
  printing,
  all,
  results,
}: {
  printing: number;
  all: number;
  results: number;
}): string =>
  `${formatNumber(printing)} of ${formatCount(all, 'scheme')} ${plural(printing, { one: 'has', other: 'have' })} a ` +
  `printed result: ${formatCount(results, 'figure')} in all.`;
export const noResultsPrinted = (schemes: number): string =>
  plural(schemes, {
    one: 'The one scheme here has no printed result.',
    other: `None of the ${formatCount(schemes, 'scheme')} has a printed result.`,
  });

export const bothCounts = (count: number, all: number): string =>
  `The source prints both counts, so a share and its interval can be drawn: ${outOf(count, all)}.`;
export const baseStated = (count: number, all: number): string =>
  `The source says how many people the figure covers: ${outOf(count, all)}.`;
export const followUpStated = (count: number, all: number): string =>
  `The source says how long people were followed: ${outOf(count, all)}.`;
export const countedIndependently = (count: number, all: number): string =>
  `Counted by someone independent: ${outOf(count, all)}.`;

const outOf = (count: number, all: number): string =>
  `${count === 0 ? 'none' : formatNumber(count)} of ${formatNumber(all)}`;

/** @param strongest what the strongest of the comparisons is with */
export const compared = (count: number, all: number, strongest: ComparatorKind): string =>
  `Compared with something whose number is given: ${outOf(count, all)}. The strongest is ${strongest}.`;
export const noneCompared = 'None of them was compared with anything whose number is given.';
export const comparisonClaimed = (count: number, all: number): string =>
  `Said to have been compared, without the number it was compared with: ${outOf(count, all)}.`;

/** How many results have a verdict. */
export const verdicts = {
  quotable: (count) => `${formatCount(count, 'figure')} can be quoted.`,
  care: (count) =>
    `${formatCount(count, 'figure')} ${plural(count, { one: 'has', other: 'have' })} to be quoted with care.`,
  'does not reconcile': (count) =>
    `${formatCount(count, 'figure')} ${plural(count, { one: 'does', other: 'do' })} not reconcile with another ` +
    `number. The reason is given with ${each(count)}.`,
  impossible: (count) =>
    `${formatCount(count, 'figure')} ${plural(count, { one: 'is', other: 'are' })} impossible as printed. The reason ` +
    `is given with ${each(count)}.`,
} satisfies Record<Verdict, (count: number) => string>;

const each = (count: number): string => plural(count, { one: 'it', other: 'each' });

/** What the figures together allow a reader to say. */
export const conclusions = {
  compared: 'You can say what was tried, what was recorded, and how the compared figures differed.',
  uncompared:
    'You can say what was tried and what was recorded. You cannot say from these documents that any of it worked.',
};
