import type { Answers, Question } from './answers.ts';

/**
 * Answers as a fragment without its #, for a link that the reader asked for: area=ashmere&age=17&needs=drugs,housing.
 */
export const writeAnswers = (answers: Answers): string =>
  new URLSearchParams(
    Object.entries(answers).map(([question, answer]) => [
      question,
      Array.isArray(answer) ? answer.join(',') : String(answer),
    ]),
  )
    .toString()
    .replaceAll('%2C', ',');

/** Values beyond so many characters are cut off: no list of ids is longer, and a long paste must not hang the page. */
const longest = 1000;

/**
 * The values of each known question in a fragment; all else is left out. The form decides whether a value is an option.
 */
export const readAnswers = (fragment: string, questions: readonly Question[]): Partial<Record<Question, string[]>> => {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = parameters.get(question);
      return value ? [[question, value.slice(0, longest).split(',')]] : [];
    }),
  );
};
