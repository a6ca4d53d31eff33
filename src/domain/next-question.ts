import { match, test, type Answers, type Criterion, type Question, type Rule } from './matching.ts';

/** A question that could be asked next, and what it would settle. */
export interface NextQuestion {
  question: Question;
  /** How many schemes that may still fit have a stated rule on it. */
  decides: number;
}

/** Answers that a question could get, one a way it could be answered. */
export type Options = Readonly<Partial<Record<Question, readonly Answers[]>>>;

/**
 * The question that separates the remaining schemes best: the one whose possible answers rule out the most of them on
 * average, each answer counted alike. Ties go to the question that comes first. Undefined when nothing is left to settle.
 * @param schemes criteria of each scheme
 * @param questions those not yet answered or skipped, in the order of the finder
 */
export const nextQuestion = (schemes: readonly (readonly Criterion[])[], answers: Answers, { questions, options }: { questions: readonly Question[]; options: Options }): NextQuestion | undefined => {
  const remaining = schemes.filter((criteria) => match(criteria, answers).group !== 'does not fit');
  const scored = questions.map((question) => {
    const open = remaining.flatMap((criteria) => criteria.filter(({ rule }) => asks(rule, question) && test(rule, answers) === 'not said'));
    return { question, decides: remaining.filter((criteria) => criteria.some((criterion) => open.includes(criterion))).length, separation: separation(open, answers, options[question] ?? []) };
  });
  const best = scored.filter(({ decides }) => decides > 0).toSorted((a, b) => b.separation - a.separation)[0];
  return best && { question: best.question, decides: best.decides };
};

/** Whether a rule, or one inside it, is about a question. */
const asks = (rule: Rule, question: Question): boolean => {
  if (rule.type === 'any of' || rule.type === 'all of' || rule.type === 'none of') return rule.of.some((inner) => asks(inner, question));
  return rule.type === question;
};

/** How many of these rules one answer rules out, on average over the answers. */
const separation = (criteria: readonly Criterion[], answers: Answers, options: readonly Answers[]): number => {
  if (options.length === 0) return 0;
  const ruledOut = options.reduce((sum, option) => sum + criteria.filter(({ rule }) => test(rule, { ...answers, ...option }) === 'not met').length, 0);
  return ruledOut / options.length;
};
