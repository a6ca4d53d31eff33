import { noInterval, limits as texts } from '#messages/figure-strength.ts';
import * as text from '#messages/figures.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Grade, Outcome, Share } from '../../schemas/outcome.ts';
import { gradeOf, gradeOfSort } from './arithmetic.ts';
import { wilsonInterval } from './interval.ts';
import { formatNumber, formatPercent, formatPounds } from '../../messages/format.ts';

/** Below this many people a share says little: the design draws it hollow and says so. */
export const smallGroup = 50;

/**
 * The figure as a headline prints it, qualifier included: “6 of 136”, “more than 180”, “98%”, “from 3 to 22”, “185%
 * lower”.
 */
export const formatFigure = (outcome: Outcome): string => {
  const value = formatValue(outcome);
  return outcome.qualifier ? text.qualified(outcome.qualifier, value) : value;
};

/** A percentage with the decimal places that its source prints: “93.0%” where they are given, else as it is written. */
export const formatPrinted = (percent: number, decimals: number | undefined): string =>
  decimals === undefined ? `${formatNumber(percent)}%` : formatPercent(percent, decimals);

/** A sentence without its full stop, parted around its figure so that a page can set the figure large. */
export interface Sentence {
  before: string;
  figure: string;
  after: string;
}

/**
 * A figure’s sentence: “6 of 136 | people …”; for a change between two numbers, “orders made went | from 3 to 22”; for
 * one in per cent, “the source gives arrests as | 40% lower”.
 */
export const sentenceOf = (outcome: Outcome): Sentence => {
  const isFromTo =
    (outcome.type === 'change' && outcome.change.form === 'from and to') ||
    (outcome.type === 'rating' && outcome.before !== undefined);
  const figure = formatFigure(outcome);
  if (outcome.type === 'change' && !isFromTo) return text.givenSentence(outcome.what, figure);
  return isFromTo ? text.changeSentence(outcome.what, figure) : text.figureSentence(figure, outcome.what);
};

/** The figure in a whole sentence without its full stop. */
export const formatStatement = (outcome: Outcome): string => {
  const { before, figure, after } = sentenceOf(outcome);
  return [before, figure, after].filter(Boolean).join(' ');
};

/** Counts of a proportion, where the source prints them. */
export const countsOf = (outcome: Outcome): { numerator: number; denominator: number } | null =>
  outcome.type === 'proportion' && outcome.share.basis === 'counts'
    ? { numerator: outcome.share.numerator, denominator: outcome.share.denominator }
    : null;

/** How many people a figure is about, where that is stated; the smaller number where there are two. */
export const baseOf = (outcome: Outcome): number | null => {
  if (outcome.type === 'proportion')
    return outcome.share.basis === 'base not stated' ? null : outcome.share.denominator;
  if (outcome.type !== 'change' || outcome.change.form !== 'from and to') return null;
  const { fromBase, toBase } = outcome.change;
  return fromBase === undefined || toBase === undefined ? null : Math.min(fromBase, toBase);
};

/**
 * The size of the group that a figure is about, for lists that are narrowed by it. A figure that is no share of people
 * has none.
 */
export type SampleSize = 'large' | 'small' | 'not stated' | 'does not apply';

/** The size of the group behind a share: small under the line below which it is drawn hollow. */
export const sizeOfSample = (outcome: Outcome): SampleSize => {
  if (outcome.type === 'count' || outcome.type === 'money') return 'does not apply';
  if (outcome.type === 'change' && outcome.change.form === 'from and to' && outcome.change.fromBase === undefined)
    return 'does not apply';
  const base = baseOf(outcome);
  if (base === null) return 'not stated';
  return base < smallGroup ? 'small' : 'large';
};

/**
 * Our interval of a share, in per cent, or why there is none. Only counts can have one, and only counts that can be
 * right.
 */
export const intervalOf = (outcome: Outcome): { low: number; high: number } | { why: string } => {
  const counts = countsOf(outcome);
  if (!counts) return { why: whyNoInterval(outcome) };
  if (counts.numerator > counts.denominator) return { why: noInterval.impossible };
  const { low, high } = wilsonInterval(counts.numerator, counts.denominator);
  return { low: low * 100, high: high * 100 };
};

const whyNoInterval = (outcome: Outcome): string => {
  switch (outcome.type) {
    case 'proportion':
      return outcome.share.basis === 'percentage of a known base'
        ? noInterval.noCount(outcome.share.denominator)
        : noInterval.noBase;
    case 'change':
      if (sizeOfSample(outcome) === 'does not apply') return noInterval.twoNumbers;
      return outcome.change.form === 'percent' ? noInterval.percentageOnly : noInterval.noVariation;
    case 'rating':
      return noInterval.noSpread;
    case 'count':
      return noInterval.number;
    case 'money':
      return noInterval.money;
  }
};

/** A plain sentence on what a figure cannot support, by what it says about the numbers themselves. */
export interface Limit {
  sort: 'cannot be right' | 'does not reconcile' | 'rounding' | 'weak';
  words: string;
}

const limitOfGrade = {
  impossible: 'cannot be right',
  'does not reconcile': 'does not reconcile',
  rounding: 'rounding',
} as const satisfies Record<Grade, Limit['sort']>;

/**
 * Everything that must be shown with a figure: its own cautions first, then what follows from how it was recorded.
 * @param selfReported whether the document it comes from is the work of those it is about
 */
export const limitsOf = (outcome: Outcome, selfReported: boolean): Limit[] => [
  ...outcome.cautions.map(({ sort, words }): Limit => {
    const grade = gradeOfSort(sort);
    return { sort: grade ? limitOfGrade[grade] : 'weak', words };
  }),
  ...(outcome.kind === 'result'
    ? weaknesses(outcome, selfReported).map((words): Limit => ({ sort: 'weak', words }))
    : []),
];

/**
 * The one limit that comes first where there is space for one: why a figure cannot be right, or else what it does not
 * reconcile with, or else the first that follows from how it was recorded, or else its own first caution. The others
 * follow it in their order.
 */
export const leadingLimit = (
  outcome: Outcome,
  limits: readonly Limit[],
): { lead: Limit | undefined; rest: Limit[] } => {
  const lead =
    limits.find(({ sort }) => sort === 'cannot be right') ??
    limits.find(({ sort }) => sort === 'does not reconcile') ??
    limits[outcome.cautions.length] ??
    limits[0];
  return { lead, rest: limits.filter((limit) => limit !== lead) };
};

/** Whether a figure cannot be true as printed. */
export const cannotBeRight = (outcome: Outcome): boolean => gradeOf(outcome) === 'impossible';

const weaknesses = (outcome: Outcome, selfReported: boolean): string[] => {
  const base = baseOf(outcome);
  return [
    ...(base !== null && base < smallGroup ? [texts.smallGroup(smallGroup)] : []),
    ...(outcome.type === 'proportion' && outcome.share.basis === 'base not stated' ? [texts.noBase] : []),
    ...(outcome.type === 'change' && outcome.change.form === 'percent' ? [texts.noNumbers] : []),
    ...(isOpen(outcome.comparator) ? [texts.noComparison] : []),
    ...(isOpen(outcome.followUp) ? [texts.noFollowUp] : []),
    ...(selfReported ? [texts.selfReported] : []),
  ];
};

const isOpen = (fact: Fact<unknown>): boolean => fact.state === 'not stated';

const formatValue = (outcome: Outcome): string => {
  switch (outcome.type) {
    case 'proportion':
      return formatShare(outcome.share);
    case 'count':
      return formatNumber(outcome.value);
    case 'money':
      return formatPounds(outcome.pounds);
    case 'rating':
      return outcome.before === undefined ? formatNumber(outcome.value) : text.fromTo(outcome.before, outcome.value);
    case 'change':
      return outcome.change.form === 'percent'
        ? text.changedBy(outcome.change.percent, outcome.change.direction)
        : text.fromTo(outcome.change.from, outcome.change.to);
  }
};

const formatShare = (share: Share): string => {
  if (share.basis === 'counts') return text.ofBase(formatNumber(share.numerator), share.denominator);
  const percent = formatPrinted(share.percent, share.basis === 'base not stated' ? undefined : share.decimals);
  return share.basis === 'base not stated' ? percent : text.ofBase(percent, share.denominator);
};
