import * as text from '#messages/figure-claims.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { gradeOf } from './arithmetic.ts';
import { rateCounter, rateEvidence } from './evidence.ts';
import { baseOf, cannotBeRight, countsOf } from './figure.ts';

/** One statement on what a set of figures can support, and whether it is a strength, a gap or a warning. */
export interface Bearing {
  state: 'known' | 'not stated' | 'caution';
  words: string;
}

/**
 * What the figures of several schemes can support together, counted and never judged by hand.
 * @param schemes the outcomes of each scheme; a figure that is about several of them counts once
 */
export const toBearings = (schemes: readonly (readonly Outcome[])[]): Bearing[] => {
  const results = [...new Set(schemes.flat())].filter(({ kind }) => kind === 'result');
  const all = results.length;
  if (all === 0) return [{ state: 'not stated', words: text.noResultsPrinted(schemes.length) }, conclusion(0)];
  const count = (fits: (outcome: Outcome) => boolean): number => results.filter(fits).length;
  const share = (words: (count: number, all: number) => string, fits: (outcome: Outcome) => boolean): Bearing => ({
    state: results.some(fits) ? 'known' : 'not stated',
    words: words(count(fits), all),
  });
  const impossible = count(cannotBeRight);
  const compared = count((outcome) => rateEvidence(outcome).level > 1);
  const highest = Math.max(...results.map((outcome) => rateEvidence(outcome).level));
  const printing = schemes.filter((outcomes) => outcomes.some(({ kind }) => kind === 'result')).length;
  return [
    { state: 'known', words: text.resultsPrinted({ printing, all: schemes.length, results: all }) },
    share(text.bothCounts, (outcome) => countsOf(outcome) !== null && !cannotBeRight(outcome)),
    share(text.baseStated, (outcome) => baseOf(outcome) !== null),
    share(text.followUpStated, ({ followUp }) => followUp.state === 'known'),
    compared > 0
      ? { state: 'caution', words: text.compared(compared, all, { highest, leavesOut: impossible > 0 }) }
      : { state: 'not stated', words: impossible > 0 ? text.noPossibleCompared : text.noneCompared },
    share(text.countedIndependently, (outcome) => rateCounter(outcome).id === 'independent'),
    ...warning(text.impossible, impossible),
    ...warning(
      text.unreconciled,
      count((outcome) => gradeOf(outcome) === 'does not reconcile'),
    ),
    conclusion(highest),
  ];
};

const warning = (words: (count: number) => string, count: number): Bearing[] =>
  count > 0 ? [{ state: 'caution', words: words(count) }] : [];

const conclusion = (highest: number): Bearing =>
  highest >= 3
    ? { state: 'known', words: text.conclusions.compared }
    : { state: 'caution', words: text.conclusions.uncompared };
