import { match, type Criterion } from './matching.ts';
import type { Answers, Question } from './answers.ts';
import { questionsOf, testRule, type Rule } from './rule.ts';

/** A question that could be asked next, and what it would settle. */
export interface NextQuestion {
  question: Question;
  /** How many schemes that may still fit have a stated rule on it. */
  decides: number;
}

/** Answers that a question could get, one a way it could be answered. */
export type Options = Readonly<Partial<Record<Question, readonly Answers[]>>>;

/**
 * The question that separates the remaining schemes best: the one whose answer settles the most of them on average,
 * each possible answer counted alike. Ties go to the question that comes first; undefined when nothing is left to
 * settle.
 * @param schemes criteria of each scheme
 * @param questions those not yet answered or skipped, in the order of the finder
 */
export const nextQuestion = (
  schemes: readonly (readonly Criterion[])[],
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

/** Why a question is asked, in a sentence. */
export const explainQuestion = ({ decides }: NextQuestion): string =>
  `We ask because ${decides} of these schemes ${decides === 1 ? 'has' : 'have'} a rule on it.`;

/**
 * Whether answers settle a rule: they meet it or speak against it. Where a scheme works, they tell at least whether it
 * is near or elsewhere. A scheme that names other things without ruling this one out stays open.
 */
export const isSettled = (rule: Rule, answers: Answers): boolean => {
  const verdict = testRule(rule, answers);
  return verdict === 'met' || verdict === 'not met' || (verdict === 'silent' && rule.type === 'area');
};

/** How many of these schemes one answer settles, on average over the answers. */
const countSettled = (
  open: readonly (readonly Criterion[])[],
  answers: Answers,
  options: readonly Answers[],
): number => {
  if (options.length === 0) return 0;
  const isSettledBy = (option: Answers) => (rules: readonly Criterion[]) =>
    rules.some(({ rule }) => isSettled(rule, { ...answers, ...option }));
  return options.reduce((sum, option) => sum + open.filter(isSettledBy(option)).length, 0) / options.length;
};
