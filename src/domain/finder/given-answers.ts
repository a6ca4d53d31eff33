import { didYouMean } from '../../schemas/strict.ts';
import type { Answers, Question } from './answers.ts';
import { toPlaceKey } from '../places/key.ts';
import type { Input } from './question-definition.ts';

/** The parts of a question that are needed to read an answer to it. */
interface Asked {
  question: Question;
  input: Input;
  choices: readonly { id: string }[];
}

/**
 * Answers written as JSON, such as { "area": "kent", "needs": ["housing"] }, checked against the questions of a finder.
 * `town` may be given with `area`.
 * @returns the answers, or the first problem in words for the person who wrote them
 */
export const readGivenAnswers = (json: string, asked: readonly Asked[]): { answers: Answers } | { problem: string } => {
  const given = parse(json);
  if (!given) return { problem: `The answers are not an object in JSON. Write them as {"needs":["housing"]}.` };
  const names = [...asked.map(({ question }) => question), 'town'];
  for (const [name, value] of Object.entries(given)) {
    if (name === 'town') continue;
    const question = asked.find((each) => each.question === name);
    if (!question)
      return {
        problem: `“${name}” is no question of this finder${didYouMean(name, names) || `: ${names.join(', ')}`}`,
      };
    const problem = findProblem(question, value);
    if (problem) return { problem: `${name}: ${problem}` };
  }
  const { town, ...answers } = given;
  if (town !== undefined && typeof town !== 'string') return { problem: 'town: should be the name of a place' };
  if (town !== undefined && answers['area'] === undefined)
    return { problem: 'town: goes with an area. Give the area too' };
  return { answers: { ...answers, ...(town === undefined ? {} : { town: toPlaceKey(town) }) } as Answers };
};

const parse = (json: string): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

const findProblem = ({ input, choices }: Asked, value: unknown): string | undefined => {
  if (input === 'number')
    return Number.isInteger(value) && (value as number) >= 0 ? undefined : 'should be a whole number, such as 17';
  if (input === 'many' && !Array.isArray(value)) return 'should be a list in square brackets';
  if (input !== 'many' && Array.isArray(value)) return 'should be one answer, not a list';
  const ids = choices.map(({ id }) => id);
  const wrong = [value].flat().find((one) => !ids.includes(String(one)));
  if (wrong === undefined) return undefined;
  return `“${String(wrong)}” is not a choice${didYouMean(String(wrong), ids) || '.'} Write one of: ${ids.join(', ')}`;
};
