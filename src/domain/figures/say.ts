import * as text from '#messages/figure-say.ts';
import { formatChoice, toSentence } from '../../messages/format.ts';
import type { CautionSort, Outcome } from '../../schemas/outcome.ts';
import { gradeOfSort } from './arithmetic.ts';
import { comparisonOf } from './figure-marks.ts';
import { baseOf, countsOf, formatFigure, formatStatement, intervalOf, sizeOfSample } from './figure.ts';
import { verdictOf } from './verdict.ts';

/** What a reader can say with a figure, and what not, in whole sentences. */
export interface Sayable {
  /** True as it stands, with what is missing in it; null for an impossible figure, of which nothing can be said. */
  sentence: string | null;
  /** What else it supports. */
  also: string[];
  cannot: string[];
}

/** Where a figure is from, in words: the title of its document, its date, and the schemes that it is about. */
export interface Origin {
  title: string;
  dated: string;
  schemes: string;
}

/** What a figure supports and what not: what follows from how it was recorded, then the file’s own sentences. */
export const toSayable = (outcome: Outcome, origin: Origin): Sayable => {
  const verdict = verdictOf(outcome);
  const isResult = outcome.kind === 'result';
  const canSay = verdict === 'impossible' ? [] : outcome.canSay.map(toSentence);
  return {
    sentence: verdict === 'impossible' ? null : toWholeSentence(outcome, origin),
    also: [...(isResult && verdict !== 'does not reconcile' ? toChance(outcome) : []), ...canSay],
    cannot: [
      ...(isResult && outcome.comparator.state !== 'known' ? [text.notCaused] : []),
      isResult ? text.notBetter : text.notWorked,
      ...outcome.cannotSay.map(toSentence),
    ],
  };
};

/** The figure as its document gives it, the cautions without which it misleads, who counted, and what is missing. */
const toWholeSentence = (outcome: Outcome, origin: Origin): string =>
  [
    outcome.type === 'change' && outcome.change.form === 'percent'
      ? text.givesAs(origin, outcome.what, formatFigure(outcome))
      : text.saysOf(origin, formatStatement(outcome)),
    ...outcome.cautions.filter(({ sort }) => isPartOfIt(sort)).map(({ words }) => toSentence(words)),
    ...(outcome.countedBy.state === 'known' ? [text.countOf(outcome.countedBy.value.name)] : []),
    ...toGaps(outcome),
  ].join(' ');

/** Cautions about the number itself. Those about the document’s own wording are for who reads it there. */
const isPartOfIt = (sort: CautionSort): boolean =>
  gradeOfSort(sort) === 'does not reconcile' ||
  sort === 'completers only' ||
  sort === 'may count people twice' ||
  sort === 'not clear what was counted';

/** Places that there are and numbers that are hoped for are counted by nobody in particular. */
const isCountOfPast = ({ kind }: Outcome): boolean => kind === 'result' || kind === 'activity';

const toGaps = (outcome: Outcome): string[] => {
  const comparison = comparisonOf(outcome);
  const gaps = [
    ...(sizeOfSample(outcome) === 'not stated' ? [text.gaps.base] : []),
    ...(outcome.countedBy.state === 'not stated' && isCountOfPast(outcome) ? [text.gaps.counted] : []),
    ...(outcome.followUp.state === 'not stated' ? [text.gaps.followed] : []),
    ...(comparison === 'not stated' ? [text.gaps.compared] : []),
    ...(comparison === 'claimed' ? [text.gaps.comparator] : []),
  ];
  return gaps.length > 0 ? [text.doesNotSay(formatChoice(gaps))] : [];
};

const toChance = (outcome: Outcome): string[] => {
  const interval = intervalOf(outcome);
  const counts = countsOf(outcome);
  const base = baseOf(outcome);
  return counts && base !== null && 'low' in interval
    ? [text.byChance({ count: counts.numerator, base, low: interval.low, high: interval.high })]
    : [];
};
