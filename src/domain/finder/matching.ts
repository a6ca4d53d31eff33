import type { Answers, Question } from './answers.ts';
import { hasPlace, isHere } from './place-rule.ts';
import { questions } from './questions.ts';
import { questionsOf, testRule, type Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** A rule with its words and its source, as explanations show it. */
export interface Criterion {
  rule: Rule;
  /** The rule in our own words. */
  words: string;
  /** Where it stands; empty where the scheme does not say. */
  source: string;
}

/** The groups of a finder’s answer, in the order in which pages show them. */
export const groups = ['for-this', 'may-help', 'elsewhere', 'ended', 'does-not-fit'] as const;
export type Group = (typeof groups)[number];

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
 * Which group a scheme belongs to for these answers, and why, criterion by criterion. The first that holds: a stated
 * end
 * has passed (`ended`); a stated rule is not met (`does-not-fit`); a place was given and the scheme is not known to
 * work
 * there (`elsewhere`); it names a need that was given (`for-this`); all else (`may-help`). A blank on either side never
 * counts against a scheme.
 */
export const match = (criteria: readonly Criterion[], answers: Answers): Match => {
  const explained = criteria.map((criterion) => ({ criterion, verdict: testRule(criterion.rule, answers) }));
  return { group: groupOf(explained, answers), explained };
};

const groupOf = (explained: readonly Explained[], answers: Answers): Group => {
  const isEnd = ({ criterion: { rule } }: Explained) => rule.type === 'ended';
  const against = explained.filter(({ verdict }) => verdict === 'not met');
  if (against.some(isEnd)) return 'ended';
  if (against.length > 0) return 'does-not-fit';
  if (hasPlace(answers) && !explained.some(({ criterion: { rule } }) => isHere(rule, answers))) return 'elsewhere';
  return explained.some(({ criterion: { rule }, verdict }) => verdict === 'met' && namesNeed(rule))
    ? 'for-this'
    : 'may-help';
};

/** Whether a rule that is met says that the scheme helps with a need that was given. */
export const namesNeed = (rule: Rule): boolean => {
  if (rule.type === 'helps with' || rule.type === 'needs') return true;
  return (rule.type === 'focus' || rule.type === 'open list') && namesNeed(rule.of[0]);
};

/**
 * The criteria that a finder speaks of. Silence on a question that it does not ask is left out; so is a rule that is
 * only about the route, such as who refers, where that is not asked.
 */
export const criteriaFor = (criteria: readonly Criterion[], asked: readonly Question[]): Criterion[] =>
  criteria.filter(({ rule }) => {
    if (rule.type === 'silent') return asked.includes(rule.question);
    const about = questionsOf(rule);
    return about.length === 0 || about.some((question) => !isAboutRoute(question) || asked.includes(question));
  });

const isAboutRoute = (question: Question): boolean => 'isAboutRoute' in questions[question];

/** Puts matches of a group in the order of a list: most met, then fewest open, then by name. */
export const compareMatches = (a: Match & { name: string }, b: Match & { name: string }): number =>
  count(b, 'met') - count(a, 'met') || countOpen(a) - countOpen(b) || a.name.localeCompare(b.name, 'en-GB');

const count = ({ explained }: Match, verdict: Verdict): number =>
  explained.filter((row) => row.verdict === verdict).length;

const countOpen = (match: Match): number => count(match, 'not said') + count(match, 'silent');
