import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { baseOf, cannotBeRight } from './figure.ts';
import { formatList } from '../../messages/format.ts';

/** A figure of a family, with the name it goes by in sentences. */
export interface Member {
  name: string;
  outcome: Outcome;
}

/** Why figures must not be read against each other, and the figures for which that is so. */
export interface Reason {
  what: string;
  /** The figures by name; empty where it is so for all of them. */
  about: string;
}

/** A reason in one sentence, with the figures that it is about. */
export const formatReason = ({ what, about }: Reason): string => `${what}${about ? `: ${about}` : ''}.`;

/**
 * Every reason why figures of one family must not be read against each other. Figures that count the same thing are
 * still comparable only when each has its base, was followed for the same stated time, and is clear about who was
 * counted. None means that nothing known stands against it.
 */
export const whyNotComparable = (members: readonly Member[]): Reason[] => [
  ...followUpReason(members),
  ...named(
    members.filter(({ outcome }) => baseOf(outcome) === null),
    'The source does not say how many people stand behind the figure',
  ),
  ...named(
    members.filter(({ outcome }) => cannotBeRight(outcome)),
    'The figure cannot be right as printed',
  ),
  ...named(
    members.filter(({ outcome }) => gradeOf(outcome) === 'does not reconcile'),
    'The figure does not reconcile with another number',
  ),
  ...named(
    members.filter(({ outcome }) => hasCaution(outcome, 'not clear what was counted')),
    'It is not clear what was counted',
  ),
  ...someButNotAll(members, 'completers only', 'Only people who finished are counted'),
  ...(members.some(({ outcome }) => outcome.population.state !== 'known')
    ? [{ what: 'Who was counted is not stated for each', about: '' }]
    : []),
];

const followUpReason = (members: readonly Member[]): Reason[] => {
  const times = [...new Set(members.map(({ outcome }) => formatFollowUp(outcome)))];
  if (times.length > 1)
    return [
      {
        what: 'People were followed for different times',
        about: members.map(({ name, outcome }) => `${formatFollowUp(outcome)} (${name})`).join('; '),
      },
    ];
  return times[0] === notStated
    ? [{ what: 'How long people were followed is not stated for any of them', about: '' }]
    : [];
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

const named = (members: readonly Member[], what: string): Reason[] =>
  members.length > 0 ? [{ what, about: formatList(members.map(({ name }) => name)) }] : [];

const someButNotAll = (
  members: readonly Member[],
  sort: Outcome['cautions'][number]['sort'],
  what: string,
): Reason[] => {
  const those = members.filter(({ outcome }) => hasCaution(outcome, sort));
  return those.length < members.length ? named(those, what) : [];
};
