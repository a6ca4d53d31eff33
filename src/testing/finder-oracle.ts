import { isMeant } from '../domain/finder/caution.ts';
import { compareNames } from '../domain/lists/order.ts';
import type { Answers, Question } from '../domain/finder/answers.ts';
import { namesNeed, type FinderCriterion, type Explained, type Group, type Match } from '../domain/finder/matching.ts';
import type { NextQuestion, Options } from '../domain/finder/next-question.ts';
import { hasPlace, isHere } from '../domain/finder/place-rule.ts';
import { testRule } from '../domain/finder/rule.ts';
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
  const isForThis = explained.some(({ criterion: { rule }, verdict }) => verdict === 'met' && namesNeed(rule));
  return isForThis && !isNotFirst(explained, answers) ? 'for-this' : 'may-help';
};

/** Whether a caution keeps a scheme from coming first. */
export const isNotFirst = (explained: readonly Explained[], answers: Answers): boolean =>
  explained.some(
    ({ criterion: { rule } }) => rule.type === 'caution' && rule.effect === 'not first' && isMeant(rule, answers),
  );

/** Puts matches of a group in the order of a list: what may come first, most met, fewest open, then by name. */
export const compareMatches =
  (answers: Answers) =>
  (a: Match & { name: string }, b: Match & { name: string }): number =>
    Number(isNotFirst(a.explained, answers)) - Number(isNotFirst(b.explained, answers)) ||
    count(b, 'met') - count(a, 'met') ||
    countOpen(a) - countOpen(b) ||
    compareNames(a.name, b.name);

const count = ({ explained }: Match, verdict: Verdict): number =>
  explained.filter((row) => row.verdict === verdict && row.criterion.rule.type !== 'caution').length;

const countOpen = (matched: Match): number => count(matched, 'not said') + count(matched, 'silent');

/**
 * The question to ask next: the one whose answer moves the most schemes of the reader’s area on average, each possible
 * answer counted equally; where none moves any, the first that changes their order.
 * @param schemes criteria of each scheme, in order of name
 * @param questions those not answered or skipped yet, in the order of the finder
 */
export const nextQuestion = (
  schemes: readonly (readonly FinderCriterion[])[],
  answers: Answers,
  { questions, options }: { questions: readonly Question[]; options: Options },
): NextQuestion | undefined => {
  const here = listArea(schemes, answers);
  const scored = questions.map((question) => {
    const turns = (options[question] ?? []).map((option) => {
      const then = listArea(schemes, { ...answers, ...option });
      const moved = here.filter(({ place, group }) => !then.some((one) => one.place === place && one.group === group));
      const staying = (list: typeof here) =>
        list.map(({ place }) => place).filter((place) => !moved.some((one) => one.place === place));
      const [before, after] = [staying(here), staying(then).filter((place) => here.some((one) => one.place === place))];
      return { moved, isReordered: before.join() !== after.join() };
    });
    const moves = turns.flatMap(({ moved }) => moved.map(({ place }) => place));
    return {
      question,
      decides: new Set(moves).size,
      average: moves.length / (turns.length || 1),
      isReordered: turns.some((turn) => turn.isReordered),
    };
  });
  const [best] = scored
    .filter(({ decides, isReordered }) => decides > 0 || isReordered)
    .toSorted((a, b) => b.average - a.average);
  return best && { question: best.question, decides: best.decides, of: here.length };
};

/** The schemes of the reader’s area, as they are listed. */
const listArea = (
  schemes: readonly (readonly FinderCriterion[])[],
  answers: Answers,
): { place: number; group: Group }[] => {
  const all = schemes
    .map((criteria, place) => ({ ...match(criteria, answers), place, name: String(place).padStart(3, '0') }))
    .toSorted(compareMatches(answers));
  return (['for-this', 'may-help'] as const).flatMap((group) => all.filter((each) => each.group === group));
};
