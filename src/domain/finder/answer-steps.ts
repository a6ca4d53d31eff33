import { chooseOne, placesMissing } from '#messages/where.ts';
import { toPrisonKey } from '../places/key.ts';
import { emptyField, readField, type AskedField } from './answering.ts';
import type { Answers, Question } from './answers.ts';
import type { TableMatch } from './engine.ts';
import { readAnswers } from './fragment.ts';
import { explainQuestion } from './next-question.ts';
import { choicesOf, type FoundPlace } from './place-lookup.ts';
import type { OpenQuestion, Session } from './session.ts';

/** All answers as the rules test them. */
export const answersOf = ({ given }: Pick<Session, 'given'>): Answers =>
  Object.assign({}, ...Object.values(given).map(({ answer }) => answer)) as Answers;

/** How the schemes that have loaded match the answers. Computed once for each table, day and set of answers. */
export const matchOf = ({ given, today, schemes: { table } }: Session): TableMatch => {
  const known = matches.get(given);
  if (known && known.table === table && known.today === today) return known.matched;
  const matched = table.match({ ...answersOf({ given }), today });
  matches.set(given, { table, today, matched });
  return matched;
};

const matches = new WeakMap<Session['given'], { table: object; today: string; matched: TableMatch }>();

/**
 * Uses what a question’s fields hold. A place that was typed and not looked up yet is looked up first; a number that
 * cannot be used is a mistake; blank fields skip the question.
 */
export const answer = (state: Session, question: Question): Session => {
  const { fields, given, lookUp, setup, skipped } = state;
  const field = setup.asked.find((each) => each.question === question);
  if (!field) return state;
  const content = fields[question] ?? emptyField;
  const isLookedUp = lookUp?.question === question;
  if (field.input === 'where' && content.text.trim() !== '') {
    if (content.text !== lookUp?.typed)
      return { ...state, mistake: undefined, lookUp: { question, typed: content.text } };
    if (!lookUp.found) return state;
  }
  const read = readField(field, content, { asked: setup.asked, place: lookUp?.found });
  if (read.mistake) return { ...state, mistake: { question, words: read.mistake } };
  // What was typed is no blank: it is asked again, and not skipped.
  if (!read.given && isLookedUp && lookUp.found && content.text.trim() !== '')
    return { ...state, mistake: { question, words: chooseOne(choicesOf(lookUp.found).length > 0) } };
  if (!read.given) return skip(state, question);
  return moveOn(
    withBeside(
      {
        ...state,
        given: { ...given, [question]: read.given },
        skipped: skipped.filter((other) => other !== question),
        lookUp: isLookedUp && !lookUp.found ? undefined : lookUp,
      },
      question,
    ),
  );
};

/** Leaves a question blank, whatever was answered or typed. */
export const skip = (state: Session, question: Question): Session => {
  const without = withoutAnswer(state, question);
  return moveOn(
    withBeside(
      {
        ...without,
        fields: { ...state.fields, [question]: emptyField },
        lookUp: state.lookUp?.question === question ? undefined : state.lookUp,
      },
      question,
    ),
  );
};

const withoutAnswer = (state: Session, question: Question): Session => {
  const { [question]: _taken, ...given } = state.given;
  const skipped = [...state.skipped.filter((other) => other !== question), question];
  return { ...state, given, skipped };
};

/**
 * The question that shares the first step with who it is for: two short questions are one screen, and using one uses
 * both.
 */
export const besideOf = ({ step, open, setup }: Pick<Session, 'step' | 'open' | 'setup'>): Question | undefined =>
  step === 0 && open?.question === 'who' ? setup.opening[1] : undefined;

/** Once the question beside it is used or skipped, who it is for is taken from its own fields. */
const withBeside = (state: Session, question: Question): Session => {
  if (besideOf(state) !== question) return state;
  const field = state.setup.asked.find((each) => each.question === 'who');
  const read = field && readField(field, state.fields.who ?? emptyField, { asked: state.setup.asked }).given;
  if (!read) return withoutAnswer(state, 'who');
  return {
    ...state,
    given: { ...state.given, who: read },
    skipped: state.skipped.filter((other) => other !== 'who'),
  };
};

/**
 * Uses what a look-up found: a single area answers the question; of several, none is chosen for the reader. The result
 * of an outdated look-up is ignored: what was cleared does not come back.
 * @param found undefined where the list of places did not load: the same text can then be looked up again
 */
export const takePlace = (state: Session, typed: string, found: FoundPlace | undefined): Session => {
  const { lookUp, fields } = state;
  if (!lookUp || lookUp.found || lookUp.typed !== typed) return state;
  const { question } = lookUp;
  const text = fields[question]?.text ?? '';
  if (!found) return { ...state, lookUp: { question, typed: '', found: notLoaded } };
  const take = (...values: string[]): Session => ({
    ...state,
    mistake: undefined,
    lookUp: { ...lookUp, found },
    fields: { ...fields, [question]: { values, text } },
  });
  return found.reading.kind === 'place' ? answer(take(found.reading.place.area.id), question) : take();
};

const notLoaded: FoundPlace = { words: placesMissing, reading: { kind: 'unknown', typed: '', near: [] } };

/**
 * Takes the answers that a link holds, as the first step. What is no question, no choice and no number here is left
 * out.
 */
export const openShared = (state: Session, fragment: string): Session => {
  const { asked } = state.setup;
  const shared = readAnswers(
    fragment,
    asked.map(({ question }) => question),
  );
  if (Object.keys(shared).length === 0) return state;
  const [fields, given] = [{ ...state.fields }, { ...state.given }];
  for (const field of asked) {
    const { question } = field;
    const values = toKnownPrison(shared[question] ?? [], field);
    const read = readField(field, { values, text: values.join(',') }, { asked }).given;
    if (!read) continue;
    given[question] = read;
    fields[question] = {
      values: [read.answer[question] ?? []].flat().map(String),
      text: field.number ? read.words : '',
    };
  }
  // Whoever comes with a place goes on with what is going on; who it is for can still be said.
  const skipped = given.area && !given.who ? ['who' as const] : [];
  const moved = moveOn({ ...state, fields, given, skipped });
  return { ...moved, trail: [moved.open], step: 0 };
};

/** A prison that the public finder carried over is “another” where it is no choice: it is not asked about again. */
const toKnownPrison = (values: readonly string[], { question, choices }: AskedField): readonly string[] => {
  const [name] = values;
  const isOther = question === 'prison' && name !== undefined && !choices.some(({ id }) => id === name);
  return isOther && toPrisonKey(name) !== undefined ? ['another'] : values;
};

/** What follows once answers changed: what is asked next, and whether help comes first. */
const moveOn = (state: Session): Session =>
  goTo(
    {
      ...state,
      mistake: undefined,
      isInDanger: state.setup.asked.some(({ question, choices }) =>
        choices.some(({ id, isSensitive }) => isSensitive && state.fields[question]?.values.includes(id)),
      ),
      shareNote: '',
    },
    toNext(state),
  );

/** Opens a question, as a step of its own unless it is open already. */
export const goTo = (state: Session, open: OpenQuestion | undefined): Session => {
  if (open && open.question === state.open?.question) return { ...state, open };
  const trail = [...state.trail.slice(0, state.step + 1), open];
  return { ...state, open, trail, step: trail.length - 1 };
};

/** What is always asked, in its order, and then what changes the most. */
const toNext = (state: Session): OpenQuestion | undefined => {
  const { setup, skipped } = state;
  // A place may answer more than where: a prison.
  const answered = answersOf(state);
  const left = setup.asked
    .map(({ question }) => question)
    .filter((question) => answered[question] === undefined && !skipped.includes(question));
  const first = setup.opening.find((question) => left.includes(question));
  if (first) return { question: first, reason: '' };
  const next = matchOf(state).next(left);
  return next && { question: next.question, reason: explainQuestion(next) };
};
