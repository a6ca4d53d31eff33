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
export const noLevel: Evidence = {
  level: 0,
  title: 'No level: cannot be right as printed',
  words: 'A figure that cannot be true says nothing about whether it worked, whatever it was compared with.',
};

/**
 * The published rule: a level follows from what a figure was compared with, and from nothing else.
 * Levels after Sherman and others, Preventing Crime (1997), chapter 2, as What Works centres use them: 1 no comparison,
 * 2 before and after or an unmatched group, 3 a comparable group counted in the same way, 4 a group made alike in what
 * matters, 5 assignment by lot. People who declined are an unmatched group, so they count as 2.
 */
export const rateComparison = ({ kind, comparatorKind }: Pick<Outcome, 'kind' | 'comparatorKind'>): Evidence => {
  if (kind !== 'result')
    return {
      level: 0,
      title: 'Not a result',
      words: 'It counts what was done, offered or aimed for, so it says nothing about whether it worked.',
    };
  return comparatorKind === undefined ? levels.none : levels[comparatorKind];
};

const levels: Record<ComparatorKind | 'none', Evidence> = {
  none: {
    level: 1,
    title: 'Level 1: nothing to compare with',
    words: 'One figure, from one time and one group. It cannot show what would have happened without the scheme.',
  },
  'an earlier figure': {
    level: 2,
    title: 'Level 2: a before figure',
    words: 'The same thing was counted earlier. Other changes over that time could explain the difference.',
  },
  'people who declined': {
    level: 2,
    title: 'Level 2: compared with people who did not take part',
    words: 'Those who took part and those who did not may have differed from the start.',
  },
  'another group': {
    level: 2,
    title: 'Level 2: compared with another group',
    words: 'Whether the other group was alike is not shown.',
  },
  'a similar group counted in the same way': {
    level: 3,
    title: 'Level 3: a similar group',
    words:
      'A group in a similar place or position was counted in the same way. What else set the two apart is not ruled ' +
      'out.',
  },
  'a like-for-like group': {
    level: 4,
    title: 'Level 4: a like-for-like group',
    words: 'The other group was made alike in what was known about it.',
  },
  'a group chosen by lot': {
    level: 5,
    title: 'Level 5: chosen by lot',
    words: 'Chance decided who took part, so other differences should cancel out.',
  },
};

/** Who did the counting, apart from how well it was done. */
export interface Counter {
  id: 'own' | 'payer' | 'police' | 'independent' | 'not-stated';
  label: string;
  /** What that means for a reader, in one plain sentence. */
  words: string;
}

/** Every answer to who counted, from the closest to the scheme to the furthest from it. */
export const counters: readonly Counter[] = [
  { id: 'own', label: 'Those who run it', words: 'Those who run the scheme counted, and they chose what to print.' },
  {
    id: 'payer',
    label: 'A commissioner’s office',
    words: 'A commissioner’s office counted. Such offices lead or pay for schemes, so it is not an outsider’s count.',
  },
  {
    id: 'police',
    label: 'The police',
    words: 'The police counted. They take part in such schemes, so it is not an outsider’s count.',
  },
  {
    id: 'independent',
    label: 'Somebody independent',
    words: 'Somebody who neither runs nor pays for the scheme counted.',
  },
  { id: 'not-stated', label: 'Not stated', words: 'Who counted is not stated.' },
];

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
