import { isAnswered, type Answers, type Question } from './answers.ts';
import { testRule, type Rule, type Verdict } from './rule.ts';

/** A rule with its words and its source, as explanations show it. */
export interface Criterion {
  rule: Rule;
  /** The rule in our own words. */
  words: string;
  /** Where it stands; empty where the scheme does not say. */
  source: string;
}

/** Where a scheme stands in a finder’s answer. */
export type Group = 'fits' | 'may fit' | 'does not fit';

/** A criterion beside what the answers make of it. */
export interface Explained {
  criterion: Criterion;
  verdict: Verdict;
}
/** A finder’s answer about one scheme: its group, and why. */
export interface Match {
  group: Group;
  /** Every criterion of the scheme once, in its own order. */
  explained: Explained[];
}

/**
 * Which group a scheme falls into for these answers, and why, criterion by criterion.
 * One stated rule that is not met is a reason against. A scheme fits when something is met, nothing stated is left
 * unanswered, and it is silent on nothing that was answered. All else may fit: a blank on either side never counts
 * against.
 */
export const match = (criteria: readonly Criterion[], answers: Answers): Match => {
  const explained = criteria.map((criterion) => ({ criterion, verdict: testRule(criterion.rule, answers) }));
  const has = (verdict: Verdict) => explained.some((row) => row.verdict === verdict);
  const isOpen = explained.some(
    ({ criterion: { rule }, verdict }) =>
      verdict === 'not said' ||
      (verdict === 'silent' && (rule.type !== 'silent' || isAnswered(answers, rule.question))),
  );
  if (has('not met')) return { group: 'does not fit', explained };
  return { group: has('met') && !isOpen ? 'fits' : 'may fit', explained };
};

/**
 * The criteria that a finder speaks of. Silence on a question that it does not ask is left out; so are who refers and
 * whether the person is willing where they are not asked for, since they are about the route and not about the reader.
 */
export const criteriaFor = (criteria: readonly Criterion[], questions: readonly Question[]): Criterion[] =>
  criteria.filter(({ rule }) => {
    if (rule.type === 'silent') return questions.includes(rule.question);
    return !(rule.type === 'referrer' || rule.type === 'willing') || questions.includes(rule.type);
  });

/**
 * Puts matches in the order of a list: those known to work where the reader is, then most met, then fewest open, then
 * by name.
 */
export const compareMatches = (a: Match & { name: string }, b: Match & { name: string }): number =>
  Number(isNear(b)) - Number(isNear(a)) ||
  count(b, 'met') - count(a, 'met') ||
  countOpen(a) - countOpen(b) ||
  a.name.localeCompare(b.name, 'en-GB');

const isNear = ({ explained }: Match): boolean =>
  explained.some(({ criterion: { rule }, verdict }) => rule.type === 'area' && verdict === 'met');

const count = ({ explained }: Match, verdict: Verdict): number =>
  explained.filter((row) => row.verdict === verdict).length;

const countOpen = (match: Match): number => count(match, 'not said') + count(match, 'silent');
