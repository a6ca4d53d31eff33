import { notAnAge } from '#messages/finder.ts';
import { substanceOf, type Answers, type NumberQuestion, type Question } from './answers.ts';
import { placeIn, type FoundPlace } from './place-lookup.ts';
import type { Choice, Input, NumberField } from './question-definition.ts';

/** The parts of a question that are needed to read an answer to it. */
export interface AskedField {
  question: Question;
  input: Input;
  choices: readonly (Choice & { isSensitive?: boolean })[];
  /** Of a question that is answered by a number. */
  number?: Pick<NumberField, 'max'>;
}

/** What the fields of one question hold: the ids that are chosen, and what is typed. */
export interface FieldContent {
  values: readonly string[];
  text: string;
}
export const emptyField: FieldContent = { values: [], text: '' };

/** An answer with its text, as the page lists it. */
export interface Given {
  answer: Answers;
  words: string;
}

/**
 * What a question’s fields resolve to: an answer, what is wrong with what was typed, or neither where all are blank.
 */
export interface Reading {
  given?: Given;
  mistake?: string;
}

/**
 * Reads what the fields of a question hold. Ids that are no choice are left out.
 * @param asked all questions of the finder: where none asks about drugs and drink separately, the needs answer it
 * @param place what was found for a typed place: the town or prison that it is in the chosen area is part of the answer
 *   to “where”
 */
export const readField = (
  { question, input, choices, number }: AskedField,
  { values, text }: FieldContent,
  { asked, place }: { asked: readonly AskedField[]; place?: FoundPlace | undefined },
): Reading => {
  if (number) return readNumber(question as NumberQuestion, text.trim(), number);
  const chosen = choices.filter(({ id }) => values.includes(id));
  const [first] = chosen;
  if (!first) return {};
  const ids = chosen.map(({ id }) => id);
  const answer: Answers = { [question]: input === 'many' ? ids : first.id };
  if (input === 'where') {
    const { town, prison } = placeIn(place, first.id) ?? {};
    if (town) answer.town = town;
    if (prison) answer.prison = prison;
  }
  const substance = question === 'needs' && !asked.some((other) => other.question === 'substance') && substanceOf(ids);
  if (substance) answer.substance = substance;
  return { given: { answer, words: (input === 'many' ? chosen : [first]).map(({ label }) => label).join(', ') } };
};

const readNumber = (question: NumberQuestion, typed: string, { max }: Pick<NumberField, 'max'>): Reading => {
  if (typed === '') return {};
  const isUsable = /^\d+$/.test(typed) && typed.length <= String(max).length && Number(typed) <= max;
  return isUsable
    ? { given: { answer: { [question]: Number(typed) }, words: typed } }
    : { mistake: mistakes[question](typed) };
};

const mistakes: Record<NumberQuestion, (typed: string) => string> = { age: notAnAge };
