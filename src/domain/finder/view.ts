import { lookingUp } from '#messages/where.ts';
import { toPlaceBar, type PlaceBar } from '../places/say.ts';
import * as text from '#messages/finder.ts';
import { answersOf, besideOf, matchOf } from './answer-steps.ts';
import type { Question } from './answers.ts';
import type { FinderCard } from './chunks.ts';
import { writeAnswers } from './fragment.ts';
import { groups as groupNames, type Explained, type Group } from './matching.ts';
import { choicesOf, placeIn, type PlaceChoice } from './place-lookup.ts';
import { toReason, type Reason } from './reason.ts';
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
  results: Results;
  /** Whether help is to come before the results. */
  isInDanger: boolean;
  /** Whether part of the directory did not load. */
  hasFailed: boolean;
  /** The answers as a fragment without its #, for a link that the reader asks for. */
  shareFragment: string;
}

/** A scheme and how it matches the answers. */
export interface MatchedScheme {
  group: Group;
  explained: Explained[];
  /** Why it does not fit, or what is open; undefined where nothing is. */
  reason: Reason | undefined;
  listing: FinderCard;
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
  const tally = formatTally(results.groups);
  const { table, count } = schemes;
  return {
    open,
    beside: besideOf(state),
    step: state.step,
    isOfSomeone: state.fields.who?.values.includes('someone') ?? false,
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
    results,
    isInDanger,
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

/** How many schemes each group has, in one sentence. */
export const formatTally = (groups: Results['groups']): string =>
  text.tally(Object.fromEntries(groupNames.map((group) => [group, groups[group].length])) as Record<Group, number>);

const toResults = (state: Session): Results => {
  const { setup, schemes } = state;
  const { groups, explain } = matchOf(state);
  return {
    groups,
    isPartial: !isMatchable(schemes),
    find: (place) => {
      const listing = schemes.cards.get(place);
      const group = groupNames.find((name) => groups[name].includes(place));
      if (!listing || !group) return undefined;
      const explained = explain(place).map(({ rule, verdict }, index) => ({
        criterion: { words: '', source: '', ...listing.points[index], rule },
        verdict,
      }));
      return { group, explained, reason: toReason(group, explained, setup.reasons), listing };
    },
  };
};
