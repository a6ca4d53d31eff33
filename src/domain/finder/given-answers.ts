import { didYouMean } from '../../schemas/strict.ts';
import type { Answers, Question } from './answers.ts';
import { toPlaceKey } from '../places/key.ts';
import type { PlaceTable } from '../places/table.ts';
import { choicesOf, lookUp, placeIn } from './place-lookup.ts';
import type { Input } from './question-definition.ts';

/** The parts of a question that are needed to read an answer to it. */
interface Asked {
  question: Question;
  input: Input;
  choices: readonly { id: string }[];
}

/**
 * Answers written as JSON, such as { "area": "kent", "needs": ["housing"] }, checked against the questions of a finder.
 * `town` may be given with `area`, or alone, where a table of places says which area it is in.
 * @returns the answers, or the first problem in words for the person who wrote them
 */
export const readGivenAnswers = (
  json: string,
  asked: readonly Asked[],
  places?: PlaceTable,
): { answers: Answers } | { problem: string } => {
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
  if (town === undefined) return { answers };
  const area = answers['area'] as string | undefined;
  if (!places)
    return area === undefined
      ? { problem: 'town: goes with an area. Give the area too' }
      : { answers: { ...answers, town: toPlaceKey(town) } };
  const placed = readTown(town, area, places);
  return 'problem' in placed ? placed : { answers: { ...placed, ...answers } };
};

/** Where a town is, or a prison: in the area that was given, or in the only one that it may be in. */
const readTown = (town: string, area: string | undefined, places: PlaceTable): Answers | { problem: string } => {
  const found = lookUp(town, places);
  const only = found.reading.kind === 'place' ? found.reading.place.area.id : undefined;
  const id = area ?? only;
  if (id === undefined) {
    const ids = choicesOf(found).map((choice) => choice.id);
    return { problem: `town: ${ids.length > 0 ? `give the area too, one of ${ids.join(', ')}` : found.words}` };
  }
  const place = placeIn(found, id);
  return {
    area: id,
    town: place?.town ?? toPlaceKey(town),
    ...(place?.prison === undefined ? {} : { prison: place.prison }),
  };
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
