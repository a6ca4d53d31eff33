import type { Answers, Question } from '../../src/domain/finder/answers.ts';
import { groups as groupNames, type Group } from '../../src/domain/finder/matching.ts';
import type { Options } from '../../src/domain/finder/next-question.ts';

/** What a finder finds over many sets of answers. Counts are sums over all of them. */
export interface Coverage {
  answers: number;
  /** Sets of answers with at least one scheme that is for this, and with at least one in either group of the area. */
  withForThis: number;
  withAny: number;
  /** Schemes in each group, added up over all sets. */
  schemes: Record<Group, number>;
}

/** How the groups are for some answers: only how many each holds counts. */
export type CountGroups = (answers: Answers) => Readonly<Record<Group, { length: number }>>;

/** Nothing counted yet. */
export const noCoverage = (): Coverage => ({
  answers: 0,
  withForThis: 0,
  withAny: 0,
  schemes: Object.fromEntries(groupNames.map((group) => [group, 0])) as Coverage['schemes'],
});

/** Counts one set of answers into these. */
export const count = (into: readonly Coverage[], groups: ReturnType<CountGroups>): void => {
  const [forThis, mayHelp] = [groups['for-this'].length, groups['may-help'].length];
  for (const coverage of into) {
    coverage.answers += 1;
    coverage.withForThis += Number(forThis > 0);
    coverage.withAny += Number(forThis + mayHelp > 0);
    for (const group of groupNames) coverage.schemes[group] += groups[group].length;
  }
};

/** Every combination of one answer to each question, the last question changing fastest. */
export function* combinations(options: Options): Generator<Answers> {
  const [first, ...rest] = Object.entries(options) as [Question, readonly Answers[]][];
  if (!first) {
    yield {};
    return;
  }
  const others = [...combinations(Object.fromEntries(rest) as Options)];
  for (const answer of first[1]) for (const other of others) yield { ...answer, ...other };
}

/** How many combinations there are. */
export const countCombinations = (options: Options): number =>
  Object.values(options).reduce((product, answers) => product * answers.length, 1);

/** A share in words, to a tenth of a per cent; “none” and “all” only where it is exact. */
export const formatShare = (part: number, whole: number): string => {
  if (part === 0) return 'none';
  if (part === whole) return 'all';
  const percent = ((part / whole) * 100).toFixed(1);
  return percent === '0.0' ? 'under 0.1%' : percent === '100.0' ? 'over 99.9%' : `${percent}%`;
};
