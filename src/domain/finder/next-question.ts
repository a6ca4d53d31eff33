import { narrowsDown } from '#messages/finder.ts';
import type { Answers, Question } from './answers.ts';
import { testRule, type Rule } from './rule.ts';

/** A question that could be asked next, and what it would settle. */
export interface NextQuestion {
  question: Question;
  /** How many schemes that may still fit have a stated rule on it. */
  decides: number;
}

/** Answers that a question could get, one a way it could be answered. */
export type Options = Readonly<Partial<Record<Question, readonly Answers[]>>>;

/** Why a question is asked, in a sentence. */
export const explainQuestion = ({ decides }: NextQuestion): string => narrowsDown(decides);

/**
 * Whether answers settle a rule: they meet it or they do not. On where a scheme works, they settle at least whether it
 * is near or elsewhere. A scheme that names other things without ruling this one out stays open.
 */
export const isSettled = (rule: Rule, answers: Answers): boolean => {
  const verdict = testRule(rule, answers);
  return verdict === 'met' || verdict === 'not met' || (verdict === 'silent' && rule.type === 'area');
};
