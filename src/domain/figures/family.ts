import * as text from '#messages/figure-comparison.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { baseOf, cannotBeRight } from './figure.ts';

/** A figure of a family, with the name it goes by in sentences. */
export interface Member {
  name: string;
  outcome: Outcome;
}

/** Why figures must not be read against each other, and that in one sentence with the figures for which it is so. */
export interface Reason {
  what: keyof typeof text.reasons;
  words: string;
}

/**
 * Every reason why figures of one family must not be read against each other. Figures that count the same thing are
 * still comparable only when each has its base, was followed for the same stated time, and is clear about who was
 * counted. None means that there is no known reason against it.
 */
export const whyNotComparable = (members: readonly Member[]): Reason[] => [
  ...followUpReason(members),
  ...reasonFor(members, 'noBase', (outcome) => baseOf(outcome) === null),
  ...reasonFor(members, 'impossible', cannotBeRight),
  ...reasonFor(members, 'doesNotReconcile', (outcome) => gradeOf(outcome) === 'does not reconcile'),
  ...reasonFor(members, 'unclearCount', (outcome) => hasCaution(outcome, 'not clear what was counted')),
  ...(members.every(({ outcome }) => hasCaution(outcome, 'completers only'))
    ? []
    : reasonFor(members, 'completersOnly', (outcome) => hasCaution(outcome, 'completers only'))),
  ...(members.some(({ outcome }) => outcome.population.state !== 'known') ? [reasonForAll('noPopulation')] : []),
];

const followUpReason = (members: readonly Member[]): Reason[] => {
  const about = members.map(({ name, outcome }) => ({ name, time: formatFollowUp(outcome) }));
  if (new Set(about.map(({ time }) => time)).size > 1)
    return [{ what: 'differentTimes', words: text.differentTimes(about) }];
  return about[0]?.time === notStated ? [reasonForAll('noTimes')] : [];
};

const notStated = 'not stated';

/**
 * How long people were followed, as a picture or a table prints it: “a year; from which day is not stated”, “not
 * stated”.
 */
export const formatFollowUp = ({ followUp }: Pick<Outcome, 'followUp'>): string =>
  followUp.state === 'known' ? followUp.value : followUp.state;

const hasCaution = (outcome: Outcome, sort: Outcome['cautions'][number]['sort']): boolean =>
  outcome.cautions.some((caution) => caution.sort === sort);

const reasonForAll = (what: Reason['what']): Reason => ({ what, words: text.reason(what) });

const reasonFor = (members: readonly Member[], what: Reason['what'], isSo: (outcome: Outcome) => boolean): Reason[] => {
  const about = members.filter(({ outcome }) => isSo(outcome)).map(({ name }) => name);
  return about.length > 0 ? [{ what, words: text.reason(what, about) }] : [];
};
