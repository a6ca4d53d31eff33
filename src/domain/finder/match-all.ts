import type { Answers } from './answers.ts';
import { MatchTable } from './engine.ts';
import { groups as groupNames, type FinderCriterion, type Group, type Match } from './matching.ts';
import type { Options } from './next-question.ts';

/**
 * A table of whole schemes.
 * @param schemes the criteria of each, in order of name
 * @param options answers that each question could get, to choose what to ask next
 */
export const tableOf = (schemes: readonly (readonly FinderCriterion[])[], options: Options = {}): MatchTable => {
  let next = 0;
  return new MatchTable(options).with(
    schemes.flat().map(({ rule }) => rule),
    schemes.map((criteria, place) => [place, criteria.map(() => next++)] as const),
  );
};

/** The group of each of these schemes and why, criterion by criterion, in the order in which they are given. */
export const matchAll = (schemes: readonly (readonly FinderCriterion[])[], answers: Answers): Match[] => {
  const { groups, explain } = tableOf(schemes).match(answers);
  const groupAt = new Map(groupNames.flatMap((group) => groups[group].map((place): [number, Group] => [place, group])));
  return schemes.flatMap((criteria, place) => {
    const group = groupAt.get(place);
    const rulings = explain(place);
    const explained = criteria.flatMap((criterion, index) => {
      const ruling = rulings[index];
      return ruling ? [{ criterion, verdict: ruling.verdict }] : [];
    });
    return group ? [{ group, explained }] : [];
  });
};
