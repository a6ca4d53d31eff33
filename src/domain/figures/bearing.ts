import * as text from '#messages/figure-say.ts';
import { comparatorKinds, type ComparatorKind, type Outcome } from '../../schemas/outcome.ts';
import { comparisonOf, comparisons, counterOf, type Comparison } from './figure-marks.ts';
import { baseOf, cannotBeRight, countsOf } from './figure.ts';
import { verdictOf, verdicts } from './verdict.ts';

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
  if (all === 0) return [{ state: 'not stated', words: text.noResultsPrinted(schemes.length) }, conclusion(undefined)];
  const count = (fits: (outcome: Outcome) => boolean): number => results.filter(fits).length;
  const share = (words: (count: number, all: number) => string, fits: (outcome: Outcome) => boolean): Bearing => ({
    state: results.some(fits) ? 'known' : 'not stated',
    words: words(count(fits), all),
  });
  const possible = results.filter((outcome) => !cannotBeRight(outcome));
  const found = new Set(possible.map(comparisonOf));
  const shown = comparisons.filter(isShown).filter((comparison) => found.has(comparison));
  const countOf = (...wanted: Comparison[]): number =>
    possible.filter((outcome) => wanted.includes(comparisonOf(outcome))).length;
  const printing = schemes.filter((outcomes) => outcomes.some(({ kind }) => kind === 'result')).length;
  return [
    { state: 'known', words: text.resultsPrinted({ printing, all: schemes.length, results: all }) },
    ...verdicts.flatMap((verdict): Bearing[] => {
      const having = count((outcome) => verdictOf(outcome) === verdict);
      const words = text.verdicts[verdict](having);
      return having === 0 ? [] : [{ state: verdict === 'quotable' ? 'known' : 'caution', words }];
    }),
    share(text.bothCounts, (outcome) => countsOf(outcome) !== null && !cannotBeRight(outcome)),
    share(text.baseStated, (outcome) => baseOf(outcome) !== null),
    share(text.followUpStated, ({ followUp }) => followUp.state === 'known'),
    shown[0]
      ? { state: 'caution', words: text.compared(countOf(...shown), all, shown[0]) }
      : { state: 'not stated', words: text.noneCompared },
    ...(countOf('claimed') > 0
      ? [{ state: 'caution' as const, words: text.comparisonClaimed(countOf('claimed'), all) }]
      : []),
    share(text.countedIndependently, (outcome) => counterOf(outcome) === 'independent' && !cannotBeRight(outcome)),
    conclusion(shown[0]),
  ];
};

/** Whether the source gives the comparator’s own number. */
const isShown = (comparison: Comparison): comparison is ComparatorKind =>
  comparatorKinds.some((kind) => kind === comparison);

/** Only a group at least similar, counted in the same way, says how compared figures differ. Our own choice. */
const conclusion = (strongest: ComparatorKind | undefined): Bearing =>
  strongest !== undefined && comparatorKinds.indexOf(strongest) >= comparatorKinds.indexOf(leastAlike)
    ? { state: 'known', words: text.conclusions.compared }
    : { state: 'caution', words: text.conclusions.uncompared };

const [, , , leastAlike] = comparatorKinds;
