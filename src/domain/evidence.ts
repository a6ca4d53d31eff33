import type { ComparatorKind, Outcome } from '../schemas/outcome.ts';

/** How strong a design a figure comes from, apart from how large the figure is. */
export interface Evidence {
  /** 0 when the figure is no result at all; 1 to 5 after the Maryland Scientific Methods Scale. */
  level: 0 | 1 | 2 | 3 | 4 | 5;
  title: string;
  /** What the level means, in one plain sentence. */
  words: string;
}

/**
 * The published rule: a level follows from what a figure was compared with, and from nothing else.
 * Levels after Sherman and others, Preventing Crime (1997), as What Works centres use them: 1 no comparison, 2 before and
 * after or an unmatched group, 3 a comparable group, 4 a group made alike in what matters, 5 assignment by lot. People
 * who declined are an unmatched group, so they count as 2.
 */
export const rateEvidence = ({ kind, comparatorKind }: Pick<Outcome, 'kind' | 'comparatorKind'>): Evidence => {
  if (kind !== 'result') return { level: 0, title: 'Not a result', words: 'It counts what was done, offered or aimed for, so it says nothing about whether it worked.' };
  return comparatorKind === undefined ? levels.none : levels[comparatorKind];
};

const levels: Record<ComparatorKind | 'none', Evidence> = {
  none: { level: 1, title: 'Level 1: nothing to compare with', words: 'One figure, from one time and one group. It cannot show what would have happened without the scheme.' },
  'an earlier figure': { level: 2, title: 'Level 2: a before figure', words: 'The same thing was counted earlier. Other changes over that time could explain the difference.' },
  'people who declined': { level: 2, title: 'Level 2: compared with people who did not take part', words: 'Those who took part and those who did not may have differed from the start.' },
  'another group': { level: 2, title: 'Level 2: compared with another group', words: 'Whether the other group was alike is not shown.' },
  'a like-for-like group': { level: 4, title: 'Level 4: a like-for-like group', words: 'The other group was made alike in what was known about it.' },
  'a group chosen by lot': { level: 5, title: 'Level 5: chosen by lot', words: 'Chance decided who took part, so other differences should cancel out.' },
};
