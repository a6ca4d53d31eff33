import * as text from '#messages/figure-verdicts.ts';
import { capitalise, formatNumber } from '../../messages/format.ts';
import type { Fact } from '../../schemas/fact.ts';
import { comparatorKinds, type ComparatorKind, type Outcome } from '../../schemas/outcome.ts';
import { baseOf, cannotBeRight, sizeOfSample } from './figure.ts';

/** What four marks say of a figure, each by itself: they are never added up to one level. */
export const markIds = ['compared', 'base', 'followed', 'counted'] as const;
export type MarkId = (typeof markIds)[number];

/** One of the four marks of a figure. */
export interface FigureMark {
  id: MarkId;
  /** `claimed`: the source names a comparator and does not give its number. */
  state: 'known' | 'claimed' | 'not stated' | 'does not apply';
  /** The answer in a few words, and what it means where that helps. */
  words: string;
  meaning?: string;
  /** How we read the answer, where the source does not say it outright. */
  reading?: string;
  /** Higher says more; only for the order of a list. */
  rank: number;
}

/** The four marks of a figure; none where it is impossible as printed, since nothing then rests on them. */
export const toMarks = (outcome: Outcome): FigureMark[] =>
  cannotBeRight(outcome)
    ? []
    : markIds.map((id) => {
        const fact = facts[id]?.(outcome);
        const reading = fact?.state === 'known' ? fact.reading : undefined;
        return { id, ...marks[id](outcome), ...(reading ? { reading } : {}) };
      });

/** What a figure was compared with; `claimed` where the source does not give the comparator’s number. */
export type Comparison = ComparatorKind | 'claimed' | 'not stated' | 'does not apply';

/** Every answer to what a figure was compared with, from the strongest to none. The order is our own choice. */
export const comparisons: readonly Comparison[] = [
  ...comparatorKinds.toReversed(),
  'claimed',
  'not stated',
  'does not apply',
];

/** What a figure was compared with. Only a figure that holds two numbers gives the comparator’s. */
export const comparisonOf = (outcome: Outcome): Comparison => {
  if (outcome.comparator.state !== 'known') return outcome.comparator.state;
  const givesBoth =
    (outcome.type === 'change' && outcome.change.form === 'from and to') ||
    (outcome.type === 'rating' && outcome.before !== undefined);
  return (givesBoth && outcome.comparatorKind) || 'claimed';
};

/** Whether a figure can be read beside another number that its source gives. */
export const isCompared = (outcome: Outcome): boolean =>
  !cannotBeRight(outcome) && comparatorKinds.some((kind) => kind === comparisonOf(outcome));

/** Who did the counting, from the furthest from the scheme to the closest to it. */
export const counters = ['independent', 'police', 'payer', 'own', 'not-stated'] as const;
export type Counter = (typeof counters)[number];

/** Who counted, by one rule for every figure: the role that the document names decides. */
export const counterOf = ({ countedBy }: Pick<Outcome, 'countedBy'>): Counter =>
  countedBy.state === 'known' ? roles[countedBy.value.who] : 'not-stated';

const roles: Record<Extract<Outcome['countedBy'], { state: 'known' }>['value']['who'], Counter> = {
  scheme: 'own',
  provider: 'own',
  commissioner: 'payer',
  police: 'police',
  'independent evaluator': 'independent',
  inspectorate: 'independent',
  'national statistics': 'independent',
};

/** The fact that a mark is read from; a base is part of the number itself. */
const facts: Partial<Record<MarkId, (outcome: Outcome) => Fact<unknown>>> = {
  compared: ({ comparator }) => comparator,
  followed: ({ followUp }) => followUp,
  counted: ({ countedBy }) => countedBy,
};

const marks: Record<MarkId, (outcome: Outcome) => Omit<FigureMark, 'id'>> = {
  compared: (outcome) => {
    const comparison = comparisonOf(outcome);
    const rank = -comparisons.indexOf(comparison);
    const { title, words } = text.comparisons[comparison];
    if (outcome.comparator.state !== 'known')
      return { state: outcome.comparator.state, words: title, rank, ...(words ? { meaning: words } : {}) };
    return {
      state: comparison === 'claimed' ? 'claimed' : 'known',
      words: text.comparedWith(title, outcome.comparator.value),
      meaning: words,
      rank,
    };
  },
  base: (outcome) => {
    const base = baseOf(outcome);
    const size = sizeOfSample(outcome);
    if (size === 'does not apply') return { state: size, words: text.bases.notAShare, rank: -2 };
    if (base === null) return { state: 'not stated', words: text.bases.notStated, rank: -1 };
    return { state: 'known', words: text.bases.known(formatNumber(base), size === 'small'), rank: base };
  },
  followed: ({ followUp }) =>
    followUp.state === 'known'
      ? { state: 'known', words: capitalise(followUp.value), rank: 2 }
      : { state: followUp.state, words: text.followed[followUp.state], rank: followUp.state === 'not stated' ? 1 : 0 },
  counted: (outcome) => {
    const counter = counterOf(outcome);
    const { countedBy } = outcome;
    const { label, words } = text.counters[counter];
    return {
      state: countedBy.state,
      words: countedBy.state === 'known' ? capitalise(countedBy.value.name) : label,
      ...(words ? { meaning: words } : {}),
      rank: -counters.indexOf(counter),
    };
  },
};
