import { lookingUp } from '#messages/where.ts';
import { toPlaceBar, type PlaceBar } from '../places/say.ts';
import * as text from '#messages/finder.ts';
import { answersOf, besideOf, matchOf } from './answer-steps.ts';
import type { Answers, Question } from './answers.ts';
import { toCardLines, type CardLine } from './card-lines.ts';
import type { FinderCard } from './chunks.ts';
import { writeAnswers } from './fragment.ts';
import { groups as groupNames, setApart, type Explained, type Group } from './matching.ts';
import { choicesOf, placeIn, type PlaceChoice } from './place-lookup.ts';
import { hasPlace } from './place-rule.ts';
import { hasFailed, isMatchable } from './schemes.ts';
import type { OpenQuestion, Session } from './session.ts';

/** What a page draws of a finder. */
export interface View {
  /** The question that is open; undefined once nothing is left to ask. */
  open: OpenQuestion | undefined;
  /** The question that is open with it, as one step. */
  beside: Question | undefined;
  /** Where the reader is along the steps, from 0; Back and Forward change it. */
  step: number;
  /** Whether the reader is worried about someone, whom the questions are then about. */
  isOfSomeone: boolean;
  /** Other questions to offer: those of which an answer changes something. */
  offered: readonly Question[];
  /** Once someone has said that they ask for their work: their answers as a fragment for the finder for that. */
  forWork: string | undefined;
  /** The answers in words. */
  answers: Readonly<Partial<Record<Question, string>>>;
  /** How many they are. */
  count: number;
  /** The note beside the fields of a question. */
  notes: Readonly<Partial<Record<Question, string>>>;
  /** The areas that a typed place may be in, where there are several; the one that is chosen is in the fields. */
  candidates: readonly PlaceChoice[];
  /** Names that a typed place may have been meant as, to be asked. */
  near: readonly string[];
  /** Where the reader is, as the page confirms it; undefined until it was answered. */
  place: PlaceBar | undefined;
  /** How many schemes each group has; while some are missing, out of how many. */
  tally: string;
  /** The counts of all groups, which add up to every scheme that takes people; empty while some have not loaded. */
  sum: string;
  results: Results;
  /** Whether help is to come before the results. */
  isInDanger: boolean;
  /** What anyone can do today, and where it comes among the groups. */
  today: Today;
  /** Whether part of the directory did not load. */
  hasFailed: boolean;
  /** The answers as a fragment without its #, for a link that the reader asks for. */
  shareFragment: string;
}

/** A scheme and how it matches the answers. */
export interface MatchedScheme {
  group: Group;
  explained: Explained[];
  /** What its card says, a sentence a line. */
  lines: Readonly<Record<CardLine, string>>;
  listing: FinderCard;
}

/** Which of what anyone can do today is shown: about these needs and this stage, in this area. */
export interface Today {
  needs: readonly string[];
  stage: string | undefined;
  area: string | undefined;
  /** The group that it follows; undefined before all of them, where there is danger or the area has nothing. */
  after: Group | undefined;
  isShown: boolean;
}

/** The schemes by group. */
export interface Results {
  /** Places of the schemes of each group, best first. */
  groups: Readonly<Record<Group, readonly number[]>>;
  /** Whether schemes are still missing, so that an empty group does not say that there is none. */
  isPartial: boolean;
  /** The scheme at a place; undefined while its text has not loaded. */
  find: (place: number) => MatchedScheme | undefined;
}

const noNames: View['near'] = [];

/** What is to be drawn of a finder, from its state alone. */
export const select = (state: Session): View => {
  const { schemes, given, open, isInDanger, lookUp, mistake } = state;
  const answers = Object.entries(given).map(([question, { words }]) => [question, words]);
  const results = toResults(state);
  const reading = lookUp?.found?.reading;
  const tally = formatTally(results.groups, hasPlace(answersOf(state)));
  const { table, count } = schemes;
  return {
    open,
    beside: besideOf(state),
    step: state.step,
    isOfSomeone: isOfSomeone(state),
    offered: toOffered(state),
    forWork: toWork(state),
    answers: Object.fromEntries(answers) as View['answers'],
    count: answers.length,
    notes: {
      ...(lookUp && { [lookUp.question]: lookUp.found?.words ?? lookingUp }),
      ...(mistake && { [mistake.question]: mistake.words }),
    },
    candidates: choicesOf(lookUp?.found),
    near: reading?.kind === 'unknown' ? reading.near : noNames,
    place: toPlace(state),
    tally: results.isPartial ? text.tallySoFar(tally, table.read, count) : tally,
    sum: results.isPartial ? '' : text.sum(groupNames.map((group) => results.groups[group].length)),
    results,
    isInDanger,
    today: toToday(state, results),
    hasFailed: hasFailed(schemes),
    shareFragment: writeAnswers(answersOf(state)),
  };
};

/** Questions without an answer, skipped or not: what is always asked, and what would change something. */
const toOffered = (state: Session): Question[] => {
  const { asked, opening } = state.setup;
  const answered = answersOf(state);
  const unanswered = asked.map(({ question }) => question).filter((question) => answered[question] === undefined);
  const changing = matchOf(state).offer(unanswered.filter((question) => !opening.includes(question)));
  return unanswered.filter((question) => opening.includes(question) || changing.includes(question));
};

/** The public is told after the first group, professionals after both of the area. */
const toToday = (state: Session, { groups, isPartial }: Results): Today => {
  const { needs = [], stage, area }: Answers = answersOf(state);
  const isEmpty = !isPartial && groups['for-this'].length + groups['may-help'].length === 0;
  const usual = state.setup.audience === 'public' ? 'for-this' : 'may-help';
  return {
    ...{ needs, stage, area },
    after: state.isInDanger || isEmpty ? undefined : usual,
    isShown: needs.length > 0 || stage !== undefined || isEmpty,
  };
};

const isOfSomeone = ({ fields }: Session): boolean => fields.who?.values.includes('someone') ?? false;

/** What is carried over: where, and what is going on. Not before the place is settled. */
const toWork = (state: Session): string | undefined => {
  const { who, area, town, prison, needs } = answersOf(state);
  const isSettling = state.open?.question === 'area' || besideOf(state) !== undefined;
  if (who !== 'work' || isSettling) return undefined;
  const carried = { area, town, prison, needs };
  return writeAnswers(Object.fromEntries(Object.entries(carried).filter(([, answer]) => answer !== undefined)));
};

/** The answer to “where” as the place bar says it, with what was typed where it led there. */
const toPlace = ({ given: { area }, lookUp }: Session): PlaceBar | undefined => {
  const id = area?.answer.area;
  if (!area || id === undefined) return undefined;
  const place = placeIn(lookUp?.found, id);
  return toPlaceBar(place?.area ?? { name: area.words }, place && lookUp?.typed);
};

/** How many schemes of the reader’s area are for this and may help, in a sentence or two. */
export const formatTally = (groups: Results['groups'], isPlaced: boolean): string =>
  text.tally(groups['for-this'].length, groups['may-help'].length, isPlaced);

const toResults = (state: Session): Results => {
  const { setup, schemes } = state;
  const { groups, explain } = matchOf(state);
  const answers = { ...answersOf(state), today: state.today };
  const asked = setup.asked.map(({ question }) => question);
  const labelOf = (question: Question, id: string): string =>
    setup.asked.find((field) => field.question === question)?.choices.find((choice) => choice.id === id)?.label ?? id;
  const words = isOfSomeone(state) ? setup.reasonsOfSomeone : setup.reasons;
  return {
    groups,
    isPartial: !isMatchable(schemes),
    find: (place) => {
      const listing = schemes.cards.get(place);
      const group = groupNames.find((name) => groups[name].includes(place));
      if (!listing || !group) return undefined;
      const all = explain(place).map(({ rule, verdict }, index) => ({
        criterion: { words: '', source: '', ...listing.points[index], rule },
        verdict,
      }));
      const { criteria: explained, cautions } = setApart(all, answers);
      const { summary } = listing;
      return {
        group,
        explained,
        lines: toCardLines(explained, { group, summary, cautions, answers, asked, labelOf, words }),
        listing,
      };
    },
  };
};
