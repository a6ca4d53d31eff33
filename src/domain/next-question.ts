import { match, type Criterion } from './matching.ts';
import type { Answers, Question } from './answers.ts';
import { questionsOf, testRule } from './rule.ts';

/** A question that could be asked next, and what it would settle. */
export interface NextQuestion {
  question: Question;
  /** How many schemes that may still fit have a stated rule on it. */
  decides: number;
}

/** Answers that a question could get, one a way it could be answered. */
export type Options = Readonly<Partial<Record<Question, readonly Answers[]>>>;

/**
 * The question that separates the remaining schemes best. Ties go to the one that comes first; undefined when nothing is
 * left to settle. An answer parts the schemes into those that it meets, those it speaks against and the rest; how well it
 * parts them is the Gini impurity of the three shares (Breiman and others, Classification and Regression Trees, 1984), and
 * a question counts as well as its answers do on average, each alike.
 * @param schemes criteria of each scheme
 * @param questions those not yet answered or skipped, in the order of the finder
 */
export const nextQuestion = (schemes: readonly (readonly Criterion[])[], answers: Answers, { questions, options }: { questions: readonly Question[]; options: Options }): NextQuestion | undefined => {
  const remaining = schemes.filter((criteria) => match(criteria, answers).group !== 'does not fit');
  const scored = questions.map((question) => {
    const open = remaining
      .map((criteria) => criteria.filter(({ rule }) => rule.type !== 'silent' && questionsOf(rule).includes(question) && testRule(rule, answers) === 'not said'))
      .filter((rules) => rules.length > 0);
    return { question, decides: open.length, separation: separation(open, remaining.length, { answers, options: options[question] ?? [] }) };
  });
  const best = scored.filter(({ decides }) => decides > 0).toSorted((a, b) => b.separation - a.separation)[0];
  return best && { question: best.question, decides: best.decides };
};

const separation = (open: readonly (readonly Criterion[])[], total: number, { answers, options }: { answers: Answers; options: readonly Answers[] }): number => {
  if (options.length === 0) return 0;
  return options.reduce((sum, option) => sum + impurity(open, total, { ...answers, ...option }), 0) / options.length;
};

const impurity = (open: readonly (readonly Criterion[])[], total: number, answers: Answers): number => {
  const verdicts = open.map((rules) => rules.map(({ rule }) => testRule(rule, answers)));
  const against = verdicts.filter((all) => all.includes('not met')).length;
  const met = verdicts.filter((all) => !all.includes('not met') && all.includes('met')).length;
  return 1 - [met, against, total - met - against].reduce((sum, part) => sum + (part / total) ** 2, 0);
};
