import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { rateCounter, rateEvidence } from './evidence.ts';
import { baseOf, cannotBeRight, countsOf } from './figure.ts';
import { formatCount } from '../../messages/format.ts';

/** One thing that can be said of how much a set of figures bears, and whether it is a strength, a gap or a warning. */
export interface Bearing {
  state: 'known' | 'not stated' | 'caution';
  words: string;
}

/**
 * What the figures of several schemes can bear together, counted and never judged by hand.
 * @param schemes the outcomes of each scheme; a figure that is about several of them counts once
 */
export const toBearings = (schemes: readonly (readonly Outcome[])[]): Bearing[] => {
  const results = [...new Set(schemes.flat())].filter(({ kind }) => kind === 'result');
  const impossible = results.filter(cannotBeRight).length;
  const printing = schemes.filter((outcomes) => outcomes.some(({ kind }) => kind === 'result')).length;
  const all = results.length;
  const first: Bearing = {
    state: printing > 0 ? 'known' : 'not stated',
    words:
      `${formatCount(printing, 'scheme')} of ${schemes.length} ${printing === 1 ? 'has' : 'have'} a result ` +
      `printed: ${formatCount(all, 'figure')} in all.`,
  };
  if (all === 0)
    return [
      { ...first, words: `None of the ${formatCount(schemes.length, 'scheme')} has a result printed.` },
      conclusion(0),
    ];
  const compared = results.filter((outcome) => rateEvidence(outcome).level > 1);
  const highest = Math.max(...results.map((outcome) => rateEvidence(outcome).level));
  return [
    first,
    share(
      results.filter((outcome) => countsOf(outcome) !== null && !cannotBeRight(outcome)).length,
      all,
      'Both counts are printed, so that a share and its interval can be drawn',
    ),
    share(
      results.filter((outcome) => baseOf(outcome) !== null).length,
      all,
      'How many people stand behind the figure is stated',
    ),
    share(
      results.filter(({ followUp }) => followUp.state === 'known').length,
      all,
      'How long people were followed is stated',
    ),
    compared.length > 0
      ? {
          state: 'caution',
          words:
            `Compared with something${impossible > 0 ? ', leaving out what cannot be right' : ''}: ` +
            `${compared.length} of ${all}. The strongest comparison is on level ${highest} of 5.`,
        }
      : {
          state: 'not stated',
          words: `None of them ${impossible > 0 ? 'that can be right ' : ''}was compared with anything.`,
        },
    share(
      results.filter((outcome) => rateCounter(outcome).id === 'independent').length,
      all,
      'Somebody independent counted',
    ),
    ...warning(impossible, 'cannot be right as printed', 'cannot be right as printed'),
    ...warning(
      results.filter((outcome) => gradeOf(outcome) === 'does not reconcile').length,
      'does not reconcile with another number',
      'do not reconcile with another number',
    ),
    conclusion(highest),
  ];
};

const share = (count: number, all: number, words: string): Bearing => ({
  state: count > 0 ? 'known' : 'not stated',
  words: `${words}: ${count === 0 ? 'none' : count} of ${all}.`,
});

const warning = (count: number, one: string, several: string): Bearing[] =>
  count > 0
    ? [
        {
          state: 'caution',
          words:
            `${formatCount(count, 'figure')} ${count === 1 ? one : several}, and the reason is beside ` +
            `${count === 1 ? 'it' : 'each'}.`,
        },
      ]
    : [];

const conclusion = (highest: number): Bearing =>
  highest >= 3
    ? { state: 'known', words: 'You can say what was tried, what was recorded, and how the compared figures differed.' }
    : {
        state: 'caution',
        words:
          'You can say what was tried and what was recorded. You cannot say from these documents that any of it ' +
          'worked.',
      };
