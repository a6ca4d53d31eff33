import { prison } from '#messages/finder-questions.ts';
import { compareNames } from '../../domain/lists/order.ts';
import { closeToSomeone, type Answers, type Question } from '../../domain/finder/answers.ts';
import { finders, type FinderName } from '../../domain/finder/finders.ts';
import type { Options } from '../../domain/finder/next-question.ts';
import type {
  ChoiceSource,
  QuestionField,
  Input,
  NumberField,
  QuestionWords,
} from '../../domain/finder/question-definition.ts';
import { questions } from '../../domain/finder/questions.ts';
import { capitalise } from '../../messages/format.ts';
import { toPlaceKey } from '../../domain/places/key.ts';
import { offenceKinds, severities, type Criterion, type PlainCriterion } from '../../schemas/criterion.ts';
import type { Directory, SchemeView, TermView } from '../views.ts';

/** A question as a finder shows it, in the words for its audience. */
export interface AskedQuestion extends QuestionWords {
  question: Question;
  input: Input;
  choices: { id: string; label: string; isSensitive?: boolean }[];
  /** Of a question that is answered by a number. */
  number?: NumberField;
}

/** The questions of a finder with their words and choices. */
export const toAskedQuestions = (name: FinderName, directory: Directory): AskedQuestion[] => {
  const { audience, asked } = finders[name];
  return asked.map(({ question, ...words }) => {
    const field: QuestionField = questions[question];
    const shared = { question, ...words, input: field.input };
    if (field.input === 'number') return { ...shared, choices: [], number: field.number };
    return { ...shared, choices: toChoices(field.choices, directory, audience === 'professional') };
  });
};

/** The answers that each question could get, to choose which separates best. */
export const toOptions = (asked: readonly AskedQuestion[]): Options =>
  Object.fromEntries(
    asked.map(({ question, input, number, choices }): [Question, Answers[]] => {
      const values = number ? number.typical : choices.map(({ id }) => (input === 'many' ? [id] : id));
      return [question, values.map((value) => ({ [question]: value }) as Answers)];
    }),
  );

const toChoices = (
  source: ChoiceSource,
  { areas, schemes, terms }: Directory,
  isProfessional: boolean,
): AskedQuestion['choices'] => {
  switch (source) {
    case 'police areas':
      return areas.map(({ id, name }) => ({ id, label: name }));
    case 'stages':
      // Of the public, whoever is close to someone has said so before: the stage is that of the person who is meant.
      return toTermChoices(
        terms.stages.filter(({ id }) => isProfessional || id !== closeToSomeone),
        isProfessional,
      );
    case 'needs':
    case 'disposals':
    case 'referrers':
      return toTermChoices(terms[source], isProfessional);
    case 'offence kinds':
      return offenceKinds.filter((kind) => kind !== 'any').map((kind) => ({ id: kind, label: capitalise(kind) }));
    case 'severities':
      return severities.map((severity) => ({ id: severity, label: capitalise(severity) }));
    case 'prisons':
      return [
        ...namePrisons(schemes).map((name) => ({ id: toPlaceKey(name), label: name })),
        { id: 'another', label: prison.another },
      ];
    default:
      return [...source];
  }
};

const toTermChoices = (terms: readonly TermView[], isProfessional: boolean): AskedQuestion['choices'] =>
  terms.map(({ id, label, term, sensitive }) => ({
    id,
    label: isProfessional ? term : label,
    isSensitive: sensitive ?? false,
  }));

/** The prisons that some scheme takes people from, by name. */
const namePrisons = (schemes: readonly SchemeView[]): string[] => {
  const named = (criterion: Criterion | PlainCriterion): string[] => {
    if (criterion.type === 'prison') return criterion.names;
    return 'of' in criterion ? criterion.of.flatMap(named) : [];
  };
  return [
    ...new Set(
      schemes.flatMap(({ listing: { area, criteria } }) => [
        ...criteria.flatMap(named),
        ...(area.state === 'known' ? area.value.prisons : []),
      ]),
    ),
  ].toSorted(compareNames);
};
