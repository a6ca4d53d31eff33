import * as text from '#messages/figure-strength.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { ComparatorKind, Outcome } from '../../schemas/outcome.ts';
import { cannotBeRight } from './figure.ts';

/** How strong a design a figure comes from, apart from how large the figure is. */
export interface Evidence {
  /** 0 where it has none: it is no result, or cannot be right. 1 to 5 after the Maryland Scientific Methods Scale. */
  level: 0 | 1 | 2 | 3 | 4 | 5;
  title: string;
  /** What the level means, in one plain sentence. */
  words: string;
}

/** The evidence of a figure: the level of its comparison, and none where the figure cannot be right as printed. */
export const rateEvidence = (outcome: Outcome): Evidence =>
  outcome.kind === 'result' && cannotBeRight(outcome) ? noLevel : rateComparison(outcome);

/** The evidence of a result that cannot be right, whatever it was compared with. */
export const noLevel: Evidence = { level: 0, ...text.noLevel };

/**
 * The published rule: a level follows from what a figure was compared with, and from nothing else. Levels after Sherman
 * and others, Preventing Crime (1997), chapter 2, as What Works centres use them: 1 no comparison, 2 before and after
 * or an unmatched group, 3 a comparable group counted in the same way, 4 a group matched in what matters, 5 assignment
 * by lot. People who declined are an unmatched group, so they count as 2.
 */
export const rateComparison = ({ kind, comparatorKind }: Pick<Outcome, 'kind' | 'comparatorKind'>): Evidence => {
  if (kind !== 'result') return { level: 0, ...text.notAResult };
  const key = comparatorKind ?? 'none';
  return { level: levels[key], ...text.levels[key] };
};

const levels: Record<ComparatorKind | 'none', Evidence['level']> = {
  none: 1,
  'an earlier figure': 2,
  'people who declined': 2,
  'another group': 2,
  'a similar group counted in the same way': 3,
  'a like-for-like group': 4,
  'a group chosen by lot': 5,
};

/** Who did the counting, apart from how well it was done. */
export interface Counter {
  id: 'own' | 'payer' | 'police' | 'independent' | 'not-stated';
  label: string;
  /** What that means for a reader, in one plain sentence. */
  words: string;
}

/** Every answer to who counted, from the closest to the scheme to the furthest from it. */
export const counters: readonly Counter[] = (['own', 'payer', 'police', 'independent', 'not-stated'] as const).map(
  (id) => ({ id, ...text.counters[id] }),
);

/**
 * Who counted, by the same published rule for every figure: the role that the document names decides, and nothing else.
 */
export const rateCounter = ({ countedBy }: Pick<Outcome, 'countedBy'>): Counter => {
  const id = countedBy.state === 'known' ? roles[countedBy.value.who] : 'not-stated';
  const counter = counters.find((known) => known.id === id);
  if (!counter) throw new Error(`No counter is called “${id}”.`);
  return counter;
};

const roles: Record<Extract<Outcome['countedBy'], { state: 'known' }>['value']['who'], Counter['id']> = {
  scheme: 'own',
  provider: 'own',
  commissioner: 'payer',
  police: 'police',
  'independent evaluator': 'independent',
  inspectorate: 'independent',
  'national statistics': 'independent',
};

/** Whether a figure was compared with anything: “yes”, “no” where the source names nothing, or “does not apply”. */
export const comparisonOf = ({ comparator }: { comparator: Fact<unknown> }): 'yes' | 'no' | 'does not apply' =>
  comparator.state === 'known' ? 'yes' : comparator.state === 'not stated' ? 'no' : 'does not apply';
