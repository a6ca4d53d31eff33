import * as text from '#messages/finder-card.ts';
import { lowerFirst } from '../../messages/format.ts';
import { closeToSomeone, type Answers, type Question, type SettledType } from './answers.ts';
import type { ReasonWords } from './finders.ts';
import type { Explained, Group } from './matching.ts';
import { questionsOf, type Rule, type RuleOf } from './rule.ts';

/** The lines of a card, in the order in which they are shown. */
export const cardLines = ['against', 'ended', 'caution', 'says', 'asks', 'doesNotSay', 'notSaid'] as const;
export type CardLine = (typeof cardLines)[number];

/** What a card needs besides the scheme’s own rules. */
export interface CardContext {
  group: Group;
  /** What the scheme is, in a sentence: what it says where it names none of the reader’s needs. */
  summary: string;
  /** The reasons of our own cautions that mean the reader. */
  cautions: readonly string[];
  answers: Answers;
  /** The questions that this finder asks. */
  asked: readonly Question[];
  /** The label of a choice. */
  labelOf: (question: Question, id: string) => string;
  words: ReasonWords;
}

/**
 * What a card says of a scheme, a sentence a line; a line with nothing to say is empty. What it says and does not say
 * is about what the reader has told; what the reader has not said comes from its stated rules.
 * @param criteria every criterion of the scheme, cautions apart
 */
export const toCardLines = (criteria: readonly Explained[], context: CardContext): Record<CardLine, string> => {
  const withVerdict = (wanted: Explained['verdict']) => criteria.filter(({ verdict }) => verdict === wanted);
  const against = withVerdict('not met').map(({ criterion }) => criterion.words);
  const isEnded = context.group === 'ended';
  const open = withVerdict('not said').filter(({ criterion: { rule } }) => rule.type !== 'ended');
  const [unanswered, others] = [true, false].map((isAsked) =>
    open.filter(({ criterion: { rule } }) => questionsOf(rule).some((each) => isUnanswered(each, context)) === isAsked),
  );
  const says = withVerdict('met').flatMap((row) => toSays(row, context));
  const isNamed = statedNeeds(criteria, context.answers).length > 0;
  return {
    against: isEnded ? '' : toRules(against),
    ended: isEnded ? toRules(against) : '',
    caution: context.cautions.join(' '),
    says: isNamed ? toLine(says) : context.summary,
    asks: toRules((others ?? []).map(({ criterion }) => firstSentence(criterion.words))),
    doesNotSay: toLine([
      ...toMissingNeeds(criteria, context),
      ...withVerdict('silent').flatMap((row) => toSilence(row, context)),
    ]),
    notSaid: toLine(
      (unanswered ?? []).map((row) => wordsOf(row, context.words).notSaid ?? lowerFirst(row.criterion.words)),
    ),
  };
};

/** Rules in their own words, which may begin with a name and hold commas. */
const toRules = (words: readonly string[]): string => (words.length > 0 ? text.rules([...new Set(words)]) : '');

/** What follows the first sentence of a rule says what is left open about it. */
const firstSentence = (words: string): string => words.split('. ')[0] ?? '';

const toLine = (items: readonly string[]): string => (items.length > 0 ? text.sentence([...new Set(items)]) : '');

const isUnanswered = (question: Question, { asked, answers }: CardContext): boolean =>
  asked.includes(question) && answers[question] === undefined;

/** A rule without the wrapping that says how hard it is. */
const bare = (rule: Rule): Rule => (rule.type === 'focus' || rule.type === 'open list' ? bare(rule.of[0]) : rule);

const wordsOf = ({ criterion: { rule } }: Explained, words: ReasonWords) => words[bare(rule).type as SettledType] ?? {};

/** The needs of the reader that the scheme names. */
const statedNeeds = (criteria: readonly Explained[], { needs = [] }: Answers): string[] => {
  const named = criteria.flatMap(({ criterion }) => {
    const rule = bare(criterion.rule);
    return rule.type === 'helps with' || rule.type === 'needs' ? rule.needs : [];
  });
  return needs.filter((need) => named.includes(need));
};

/** The needs of the reader that it does not name: no source says that its list is complete. */
const toMissingNeeds = (criteria: readonly Explained[], { answers, labelOf }: CardContext): string[] => {
  const stated = statedNeeds(criteria, answers);
  const missing = (answers.needs ?? []).filter((need) => !stated.includes(need));
  return missing.length > 0 ? [text.whetherHelpsWith(missing.map((need) => labelOf('needs', need)))] : [];
};

type Says = {
  [Type in Rule['type']]: ((rule: RuleOf<Type>, row: Explained, context: CardContext) => string[]) | null;
};

/** What a rule that is met says, by its type; null where the card says it elsewhere or not at all. */
const says: Says = {
  area: null,
  age: ({ type: _type, ...range }) => [text.takesAge(range)],
  gender: ({ genders }) => [text.takesGender(genders)],
  'helps with': (rule, _row, context) => toHelpsWith(rule.needs, context),
  needs: (rule, _row, context) => toHelpsWith(rule.needs, context),
  stage: ({ stages }, _row, { answers: { stage }, labelOf }) =>
    stage !== undefined && stages.includes(stage)
      ? [text.takesAtStage(labelOf('stage', stage))]
      : stages.includes(closeToSomeone)
        ? [text.isForThoseClose]
        : [],
  disposal: (_rule, row) => inOwnWords(row),
  referrer: (_rule, row) => inOwnWords(row),
  admission: (_rule, row) => inOwnWords(row),
  willing: (_rule, row) => inOwnWords(row),
  offences: (_rule, row) => inOwnWords(row),
  severity: (_rule, row) => inOwnWords(row),
  previous: (_rule, row) => inOwnWords(row),
  residence: (_rule, row) => inOwnWords(row),
  substance: (_rule, row) => inOwnWords(row),
  prison: (_rule, row) => inOwnWords(row),
  'any of': (_rule, row) => inOwnWords(row),
  'all of': (_rule, row) => inOwnWords(row),
  'none of': (_rule, row) => inOwnWords(row),
  'at least': (_rule, row) => inOwnWords(row),
  focus: null,
  'open list': null,
  open: null,
  silent: null,
  caution: null,
  ended: null,
};

const toHelpsWith = (named: readonly string[], { answers: { needs = [] }, labelOf }: CardContext): string[] => {
  const stated = needs.filter((need) => named.includes(need));
  return stated.length > 0 ? [text.helpsWith(stated.map((need) => labelOf('needs', need)))] : [];
};

const inOwnWords = ({ criterion }: Explained): string[] => [lowerFirst(firstSentence(criterion.words))];

const toSays = (row: Explained, context: CardContext): string[] => {
  const rule = bare(row.criterion.rule);
  return (says[rule.type] as Says['silent'])?.(rule as RuleOf<'silent'>, row, context) ?? [];
};

/** What a scheme leaves open of a question that the reader has answered; its needs are told apart. */
const toSilence = (row: Explained, context: CardContext): string[] => {
  const { rule, words } = row.criterion;
  const [question] = questionsOf(rule);
  if (!question || question === 'needs' || context.answers[question] === undefined) return [];
  // A rule made of several is about no single fact: its own words say what is open.
  if ('of' in bare(rule)) return [lowerFirst(words)];
  const { gender, stage } = context.answers;
  if (question === 'area') return [rule.type === 'silent' ? text.whereItWorks : text.whetherFromHere];
  if (question === 'gender' && gender) return [text.whetherTakesGender(gender)];
  if (question === 'stage' && stage) return [text.whetherStage(context.labelOf('stage', stage))];
  if (question === 'age') return [text.whetherAge];
  return [wordsOf(row, context.words).silent ?? lowerFirst(words)];
};
