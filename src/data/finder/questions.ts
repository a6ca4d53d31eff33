import { findQuestions, referQuestions, substances, type Answers, type Question } from '../../domain/finder/answers.ts';
import type { Options } from '../../domain/finder/next-question.ts';
import { offenceKinds, severities } from '../../schemas/criterion.ts';
import { toPlaceKey } from '../../domain/places/place.ts';
import { capitalise } from '../../domain/lists/words.ts';
import type { Criterion, PlainCriterion } from '../../schemas/criterion.ts';
import type { Directory, SchemeView } from '../views.ts';

/** The finders, by the path of each, with the questions that it asks. */
export const finders = { find: findQuestions, refer: referQuestions } as const satisfies Record<
  string,
  readonly Question[]
>;
export type FinderName = keyof typeof finders;

/** A question as a finder shows it. */
export interface AskedQuestion {
  question: Question;
  /** In plain words for the public, in the field’s own for professionals. */
  title: string;
  hint: string;
  /** “where” takes a place, “number” an age, “one” and “many” a choice. */
  form: 'where' | 'number' | 'one' | 'many';
  choices: { id: string; label: string; isSensitive?: boolean }[];
}

const publicWords: Partial<Record<Question, [title: string, hint: string]>> = {
  area: [
    'Where do you live, or where will you be?',
    'A postcode or part of one, or a town, council or county. “WA1” is enough.',
  ],
  needs: ['Is any of this part of what is going on?', 'Choose any. Leave all blank to skip.'],
  age: ['How old are you, or the person who needs help?', 'In years.'],
  gender: ['Who needs help?', 'Some schemes are only for women or only for men.'],
  stage: ['Have the police or a court been involved?', 'Choose the one nearest to now.'],
};
const professionalWords: Partial<Record<Question, [title: string, hint: string]>> = {
  area: ['Where?', 'A postcode or part of one, or a town, council or county, for the person.'],
  stage: ['At what stage of the justice process?', 'The one nearest to now.'],
  disposal: ['Which disposal is open to the person?', 'As far as it is known.'],
  referrer: ['Who would refer?', 'Your own role.'],
  age: ['Age', 'In years.'],
  gender: ['Gender', 'Some schemes are only for women or only for men.'],
  needs: ['Which needs?', 'Any that apply.'],
  offences: ['What kind of offence?', 'Any that apply; some schemes leave kinds of offence out.'],
  severity: ['How serious is the offence?', 'As the police or the court see it. Skip it if you do not know.'],
  previous: ['Are there earlier offences?', 'Some schemes are for a first offence, some for repeated ones.'],
  admission: ['Is the offence admitted?', 'Some disposals need an admission.'],
  willing: ['Is the person willing to take part?', 'Most schemes are a choice.'],
  substance: ['Is there a problem with drugs or drink?', 'As far as it is known.'],
  home: ['Does the person have somewhere to live?', 'Now, or on release.'],
  prison: ['Which prison?', 'The one the person is in or is leaving.'],
  arrest: [
    'Where was the person arrested?',
    'The police force area. Some schemes take people by where they were arrested.',
  ],
  court: ['Where is the court?', 'The police force area of the court that deals with the person.'],
};

/** The questions of a finder with their words and choices. */
export const toAskedQuestions = (
  questions: readonly Question[],
  directory: Directory,
  isProfessional: boolean,
): AskedQuestion[] =>
  questions.map((question) => {
    const [title = '', hint = ''] = (isProfessional ? professionalWords : publicWords)[question] ?? [];
    return { question, title, hint, form: formOf(question), choices: choicesOf(question, directory, isProfessional) };
  });

/** The answers that each question could get, for telling which separates best. Ages stand a few years apart. */
export const toOptions = (asked: readonly AskedQuestion[]): Options =>
  Object.fromEntries(
    asked.map(({ question, form, choices }): [Question, Answers[]] => {
      if (form === 'number') return [question, [10, 14, 16, 18, 21, 25, 30, 45, 60].map((age) => ({ age }))];
      return [question, choices.map(({ id }) => ({ [question]: form === 'many' ? [id] : id }) as Answers)];
    }),
  );

const formOf = (question: Question): AskedQuestion['form'] => {
  if (question === 'area') return 'where';
  if (question === 'age') return 'number';
  return question === 'needs' || question === 'offences' ? 'many' : 'one';
};

const choicesOf = (
  question: Question,
  { areas, schemes, terms }: Directory,
  isProfessional: boolean,
): AskedQuestion['choices'] => {
  const named = (views: Directory['terms']['needs']) =>
    views.map(({ id, label, term, sensitive }) => ({
      id,
      label: isProfessional ? term : label,
      isSensitive: sensitive ?? false,
    }));
  switch (question) {
    case 'area':
    case 'arrest':
    case 'court':
      return areas.map(({ id, name }) => ({ id, label: name }));
    case 'needs':
      return named(terms.needs);
    case 'stage':
      return named(terms.stages);
    case 'disposal':
      return named(terms.disposals);
    case 'referrer':
      return named(terms.referrers);
    case 'gender':
      return [
        { id: 'women', label: 'A woman or girl' },
        { id: 'men', label: 'A man or boy' },
      ];
    case 'offences':
      return offenceKinds.filter((kind) => kind !== 'any').map((kind) => ({ id: kind, label: capitalise(kind) }));
    case 'severity':
      return severities.map((severity) => ({ id: severity, label: capitalise(severity) }));
    case 'age':
      return [];
    case 'substance':
      return substances.map((id) => ({ id, label: capitalise(id === 'none' ? 'no problem' : id) }));
    case 'prison':
      return [
        ...namePrisons(schemes).map((name) => ({ id: toPlaceKey(name), label: name })),
        { id: 'another', label: 'Another prison' },
      ];
    case 'previous':
    case 'admission':
    case 'willing':
    case 'home':
      return [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ];
  }
};

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
  ].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
};
