import type { OffenceKind, Severity } from '../../schemas/criterion.ts';
import type { questions } from './questions.ts';
import type { Rule } from './rule.ts';

type Questions = typeof questions;

/** What can be asked. The town comes with the area, and nobody is asked for today’s date. */
export type Question = keyof Questions;

/** The types of rule that an answer to a question can settle; to any question, where none is named. */
export type SettledType<Asked extends Question = Question> = {
  [Each in Asked]: keyof Questions[Each]['rules'];
}[Asked] &
  Rule['type'];

/** The questions whose answers can settle rules of a type. */
export type QuestionOn<Type extends Rule['type']> = {
  [Asked in Question]: Type extends keyof Questions[Asked]['rules'] ? Asked : never;
}[Question];

/** The questions that are answered by a place. */
export type PlaceQuestion = {
  [Asked in Question]: Questions[Asked] extends { choices: 'police areas' | 'prisons' } ? Asked : never;
}[Question];

/** The questions that are answered by a number. */
export type NumberQuestion = {
  [Asked in Question]: Questions[Asked] extends { input: 'number' } ? Asked : never;
}[Question];

/** The questions that a fact of their own answers, so that a scheme can be silent on them. */
export type StandardQuestion = {
  [Asked in Question]: Questions[Asked] extends { unstated: string } ? Asked : never;
}[Question];

/** The ids that one of several choices can have, by where the choices come from. */
type ChosenFrom<Source> = Source extends readonly { id: infer Id }[]
  ? Id
  : Source extends 'offence kinds'
    ? OffenceKind
    : Source extends 'severities'
      ? Severity
      : string;

/** What answers a question: a number, the id of a choice, or the ids of all that apply. */
type AnswerTo<Row> = Row extends { input: 'number' }
  ? number
  : Row extends { input: 'many'; choices: infer Source }
    ? readonly ChosenFrom<Source>[]
    : Row extends { choices: infer Source }
      ? ChosenFrom<Source>
      : never;

/** The answers that someone gave to a finder. A question without an answer is left out. */
export type Answers = { [Asked in Question]?: AnswerTo<Questions[Asked]> } & {
  /**
   * A town or council inside the area, as `toPlaceKey` writes it, where one was typed. Part of the answer to “where”.
   */
  town?: string;
  /** The day of reading, as 2026-11-23. No question: it decides which stated ends have passed. */
  today?: string;
};

/** The stage of people who are close to someone in trouble. */
export const closeToSomeone = 'family';

/** Whether drugs or drink are a problem. */
export type Substance = AnswerTo<Questions['substance']>;

/**
 * What needs say about drugs and drink, for a finder that does not ask about them separately: part of the answer to
 * “needs”.
 */
export const substanceOf = (needs: readonly string[]): Substance | undefined => {
  const named = (['drugs', 'alcohol'] as const).filter((need) => needs.includes(need));
  return named.length === 2 ? 'drugs and alcohol' : named[0];
};
