import { compareNames } from '../domain/lists/order.ts';
import type { Answers, Question } from '../domain/finder/answers.ts';
import { namesNeed, type FinderCriterion, type Explained, type Group, type Match } from '../domain/finder/matching.ts';
import { isSettled, type NextQuestion, type Options } from '../domain/finder/next-question.ts';
import { hasPlace, isHere } from '../domain/finder/place-rule.ts';
import { questionsOf, testRule } from '../domain/finder/rule.ts';
import type { Verdict } from '../domain/finder/verdict.ts';

/**
 * Matching as it would be written for one scheme at a time. Slow with thousands of schemes and simple to read: the
 * reference that the engine of the finders is tested against.
 */

/** Which group one scheme belongs to for these answers, and why, as the docstring of `groups` defines it. */
export const match = (criteria: readonly FinderCriterion[], answers: Answers): Match => {
  const explained = criteria.map((criterion) => ({ criterion, verdict: testRule(criterion.rule, answers) }));
  return { group: groupOf(explained, answers), explained };
};

const groupOf = (explained: readonly Explained[], answers: Answers): Group => {
  const against = explained.filter(({ verdict }) => verdict === 'not met');
  if (against.some(({ criterion: { rule } }) => rule.type === 'ended')) return 'ended';
  if (against.length > 0) return 'does-not-fit';
  if (hasPlace(answers) && !explained.some(({ criterion: { rule } }) => isHere(rule, answers))) return 'elsewhere';
  return explained.some(({ criterion: { rule }, verdict }) => verdict === 'met' && namesNeed(rule))
    ? 'for-this'
    : 'may-help';
};

/** Puts matches of a group in the order of a list: most met, then fewest open, then by name. */
export const compareMatches = (a: Match & { name: string }, b: Match & { name: string }): number =>
  count(b, 'met') - count(a, 'met') || countOpen(a) - countOpen(b) || compareNames(a.name, b.name);

const count = ({ explained }: Match, verdict: Verdict): number =>
  explained.filter((row) => row.verdict === verdict).length;

const countOpen = (matched: Match): number => count(matched, 'not said') + count(matched, 'silent');

/**
 * The question that separates the remaining schemes best: the one whose answer settles the most of them on average,
 * each possible answer counted equally. Ties go to the question that comes first; undefined when nothing is left to
 * settle.
 * @param schemes criteria of each scheme
 * @param questions those not answered or skipped yet, in the order of the finder
 */
export const nextQuestion = (
  schemes: readonly (readonly FinderCriterion[])[],
  answers: Answers,
  { questions, options }: { questions: readonly Question[]; options: Options },
): NextQuestion | undefined => {
  const remaining = schemes.filter((criteria) => !['does-not-fit', 'ended'].includes(match(criteria, answers).group));
  const scored = questions.map((question) => {
    const open = remaining
      .map((criteria) =>
        criteria.filter(
          ({ rule }) =>
            rule.type !== 'silent' && questionsOf(rule).includes(question) && testRule(rule, answers) === 'not said',
        ),
      )
      .filter((rules) => rules.length > 0);
    return { question, decides: open.length, settles: countSettled(open, answers, options[question] ?? []) };
  });
  const best = scored.filter(({ decides }) => decides > 0).toSorted((a, b) => b.settles - a.settles)[0];
  return best && { question: best.question, decides: best.decides };
};

/** How many of these schemes one answer settles, on average over the answers. */
const countSettled = (
  open: readonly (readonly FinderCriterion[])[],
  answers: Answers,
  options: readonly Answers[],
): number => {
  if (options.length === 0) return 0;
  const isSettledBy = (option: Answers) => (rules: readonly FinderCriterion[]) =>
    rules.some(({ rule }) => isSettled(rule, { ...answers, ...option }));
  return options.reduce((sum, option) => sum + open.filter(isSettledBy(option)).length, 0) / options.length;
};
