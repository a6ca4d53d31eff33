import type { AreaTie } from '../../schemas/criterion.ts';
import type { Answers, PlaceQuestion, Question, QuestionOn } from './answers.ts';
import type { AreaRule, Rule } from './rule.ts';
import { atLeast, isOneOf, withoutBar, type Verdict } from './verdict.ts';

/**
 * Any stated tie to the place is enough. Only “lives there” is tested against where someone lives; where no tie is
 * stated, a home elsewhere is no reason against, because no source says that it is.
 */
export const testArea = (rule: AreaRule, answers: Answers): Verdict => {
  if (rule.ties === 'not stated') return withoutBar(testHome(rule, answers));
  return atLeast(
    1,
    rule.ties.map((tie) => testTie[tie](rule, answers)),
  );
};

const testHome = ({ areas, extent, towns }: AreaRule, { area, town }: Answers): Verdict => {
  if (area === undefined) return 'not said';
  if (!areas.includes(area)) return 'not met';
  const isForSomeTowns = towns.length > 0 && extent === 'only these places';
  return isForSomeTowns && !(town && towns.includes(town)) ? 'not said' : 'met';
};

const testTie: Record<AreaTie, (rule: AreaRule, answers: Answers) => Verdict> = {
  'lives there': testHome,
  // No question asks where else people offend, or where they are willing to go.
  'offends there': () => 'not said',
  'goes there': (rule, answers) => withoutBar(testHome(rule, answers)),
  'arrested there': ({ areas }, { arrest }) => isOneOf(arrest, areas),
  'at court there': ({ areas }, { court }) => isOneOf(court, areas),
  'in that prison': ({ prisons }, { prison }) => isOneOf(prison, prisons),
};

/** The questions that a rule on where a scheme works is about: those that its ties ask. */
export const questionsOfArea = ({ ties }: AreaRule): readonly QuestionOn<'area'>[] => {
  if (ties === 'not stated') return ['area'];
  return [...new Set(ties.map((tie) => questionOfTie[tie]))];
};

const questionOfTie: Record<AreaTie, QuestionOn<'area'>> = {
  'lives there': 'area',
  'offends there': 'area',
  'goes there': 'area',
  'arrested there': 'arrest',
  'at court there': 'court',
  'in that prison': 'prison',
};

/**
 * Whether a rule says that a scheme is where the reader is: it works in the area or a part of it, is based there, takes
 * people from the prison that was given, or another tie was answered with that place.
 */
export const isHere = (rule: Rule, answers: Answers): boolean => {
  switch (rule.type) {
    case 'area':
      return isInArea(rule, answers);
    case 'prison':
      return isOneOf(answers.prison, rule.prisons) === 'met';
    case 'any of':
    case 'all of':
    case 'at least':
    case 'focus':
    case 'open list':
      return rule.of.some((inner) => isHere(inner, answers));
    default:
      return false;
  }
};

const isInArea = (rule: AreaRule, answers: Answers): boolean =>
  (answers.area !== undefined && rule.areas.includes(answers.area)) ||
  (rule.ties !== 'not stated' && rule.ties.some((tie) => testTie[tie](rule, answers) === 'met'));

/** Whether a question is answered by a place. */
export const isPlaceQuestion = (question: Question): question is PlaceQuestion =>
  (placeQuestions as readonly Question[]).includes(question);

/** Whether any answer names a place. */
export const hasPlace = (answers: Answers): boolean =>
  placeQuestions.some((question) => answers[question] !== undefined);

const placeQuestions = Object.keys({
  area: true,
  arrest: true,
  court: true,
  prison: true,
} satisfies Record<PlaceQuestion, true>) as PlaceQuestion[];

/** Where a person lives settles “lives in”; it cannot settle “or offends in” or “returning to” against them. */
export const testResidence = (
  { rule, areas, towns }: Extract<Rule, { type: 'residence' }>,
  { area, town, home }: Answers,
): Verdict => {
  if (rule === 'nowhere to live') return isOneOf(home, ['no']);
  if (area === undefined || areas.length === 0) return 'not said';
  if (!areas.includes(area)) return rule === 'lives in' ? 'not met' : 'not said';
  return towns.length > 0 && !(town && towns.includes(town)) ? 'not said' : 'met';
};
