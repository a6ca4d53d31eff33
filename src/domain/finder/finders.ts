import type { Question, SettledType } from './answers.ts';
import type { Audience, QuestionWords, RuleWords } from './question-definition.ts';
import { questions } from './questions.ts';

/** The questions that have words for an audience. */
export type QuestionFor<Who extends Audience> = {
  [Asked in Question]: (typeof questions)[Asked]['words'] extends Record<Who, object> ? Asked : never;
}[Question];

/** What a finder asks, and who it is for. */
interface Finder {
  audience: Audience;
  questions: readonly Question[];
  /** Of these, what is always asked, first and in this order. What is asked next depends on what an answer changes. */
  opening: readonly Question[];
  /** The same questions in the words for its audience. */
  asked: readonly ({ question: Question } & QuestionWords)[];
}

/** All questions that have words for an audience, in the order in which its finder lists them. */
export const inOrder = <Who extends Audience, const List extends readonly QuestionFor<Who>[]>(
  audience: Who,
  opening: readonly NoInfer<List[number]>[],
  list: List &
    ([QuestionFor<Who>] extends [List[number]] ? unknown : { missing: Exclude<QuestionFor<Who>, List[number]> }),
): Finder => ({
  audience,
  questions: list,
  opening,
  asked: list.map((question) => ({
    question,
    ...(questions[question].words as Record<Who, QuestionWords>)[audience],
  })),
});

/**
 * The finders, by the path of each: who it is for and what it asks. Of questions that change equally much, the
 * one that is listed first is asked. A question without words for the audience does not compile here, and
 * neither does a list that leaves one out.
 */
export const finders = {
  find: inOrder('public', ['who', 'area', 'needs'], ['who', 'area', 'needs', 'age', 'gender', 'stage']),
  refer: inOrder(
    'professional',
    ['area', 'needs'],
    [
      'area',
      'stage',
      'disposal',
      'referrer',
      'age',
      'gender',
      'needs',
      'offences',
      'severity',
      'previous',
      'admission',
      'willing',
      'substance',
      'home',
      'prison',
      'arrest',
      'court',
    ],
  ),
};
export type FinderName = keyof typeof finders;

/** What reasons call a rule of each type. */
export type ReasonWords = Readonly<Partial<Record<SettledType, RuleWords>>>;

/**
 * What the table of questions calls a rule of each type in reasons for an audience; a rule that two questions settle,
 * by the first.
 */
export const toReasonWords = (audience: Audience): ReasonWords => {
  const words: Partial<Record<SettledType, RuleWords>> = {};
  for (const { rules } of Object.values(questions))
    for (const [type, own] of Object.entries(rules) as [SettledType, Partial<Record<Audience, RuleWords>>][])
      words[type] = { ...own[audience], ...words[type] };
  return words;
};
