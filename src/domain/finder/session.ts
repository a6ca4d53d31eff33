import { answer, goTo, openShared, skip, takePlace } from './answer-steps.ts';
import type { AskedField, FieldContent, Given } from './answering.ts';
import type { Question } from './answers.ts';
import type { CardsPart, RulesPart } from './chunks.ts';
import type { ReasonWords } from './finders.ts';
import type { Audience } from './question-definition.ts';
import type { FoundPlace } from './place-lookup.ts';
import { toSchemes, withCards, withRules, type Arrived, type Schemes, type SchemesData } from './schemes.ts';

/** A question that is asked, and why; without a reason where the reader went to it. */
export interface OpenQuestion {
  question: Question;
  reason: string;
}

/** What a page gives to a finder. No answer changes it. */
export interface Setup {
  /** The questions in their order. */
  asked: readonly AskedField[];
  /** Of these, what is always asked, first and in this order. */
  opening: readonly Question[];
  /** What reasons call rules, and what they do where someone is meant whom the reader is worried about. */
  reasons: ReasonWords;
  reasonsOfSomeone: ReasonWords;
  audience: Audience;
}

/** What is being looked up, or was last: the place as it was typed, and what was found. */
export interface LookUp {
  question: Question;
  typed: string;
  /** Left out while it is being looked up. */
  found?: FoundPlace;
}

/** The state of a finder on a page. It is only in memory: nothing of it is stored, sent or put into an address. */
export interface Session {
  readonly setup: Setup;
  readonly schemes: Schemes;
  /** The day of reading, as 2026-11-23. */
  readonly today: string;
  /** What fields hold, used or not. A question whose fields are blank may be left out. */
  readonly fields: Readonly<Partial<Record<Question, FieldContent>>>;
  /** What was typed and cannot be used, until something else is. */
  readonly mistake: { question: Question; words: string } | undefined;
  readonly given: Readonly<Partial<Record<Question, Given>>>;
  readonly skipped: readonly Question[];
  /** Undefined once nothing is left to ask. */
  readonly open: OpenQuestion | undefined;
  /** What has been open so far, in order, and which of it is now: Back and Forward go along it. */
  readonly trail: readonly (OpenQuestion | undefined)[];
  readonly step: number;
  readonly lookUp: LookUp | undefined;
  /** Whether a sensitive choice was made when the finder last moved on. */
  readonly isInDanger: boolean;
  /** The result of copying a link, in words. */
  readonly shareNote: string;
}

/** What happens to a finder. */
export type SessionEvent =
  /** The fields of a question changed. */
  | { type: 'filled'; question: Question; content: FieldContent }
  /** What a question’s fields hold is used; blank fields skip it. */
  | { type: 'answered'; question: Question }
  | { type: 'skipped'; question: Question }
  /** The reader goes to a question, whether or not it was answered. */
  | { type: 'asked'; question: Question }
  /** The reader goes back or forward to a step that was open before. */
  | { type: 'stepped'; to: number }
  /** All answers are cleared: by the reader, or because the page is left or shown again. */
  | { type: 'cleared' }
  /** The page was opened at a link with answers. */
  | { type: 'opened'; fragment: string }
  /** A typed place was looked up; undefined where the list of places did not load. */
  | { type: 'looked up'; typed: string; found: FoundPlace | undefined }
  /** The files that are left are being fetched, or all of them were tried. */
  | { type: 'loading'; isLoading: boolean }
  | { type: 'rules arrived'; files: readonly Arrived<RulesPart>[] }
  | { type: 'cards arrived'; file: Arrived<CardsPart> }
  | { type: 'link copied'; words: string };

/** A finder as its page loads. */
export const begin = (setup: Setup, data: SchemesData, today: string): Session => ({
  setup,
  schemes: toSchemes(data),
  today,
  ...untouched(setup),
});

/** The state before any answer, and again once all answers are cleared. */
const untouched = ({ opening: [first] }: Setup): Omit<Session, 'setup' | 'schemes' | 'today'> => {
  const open = first && { question: first, reason: '' };
  return {
    fields: {},
    mistake: undefined,
    given: {},
    skipped: [],
    open,
    trail: [open],
    step: 0,
    lookUp: undefined,
    isInDanger: false,
    shareNote: '',
  };
};

/** The state of a finder after something happened. Pure: the same state and event give the same, and nothing else. */
export const reduce = (state: Session, event: SessionEvent): Session => {
  const { schemes } = state;
  switch (event.type) {
    case 'filled':
      return { ...state, fields: { ...state.fields, [event.question]: event.content } };
    case 'answered':
      return answer(state, event.question);
    case 'skipped':
      return skip(state, event.question);
    case 'asked':
      return goTo(state, { question: event.question, reason: '' });
    case 'stepped':
      return event.to in state.trail ? { ...state, open: state.trail[event.to], step: event.to } : state;
    case 'cleared':
      return { ...state, ...untouched(state.setup) };
    case 'opened':
      return openShared(state, event.fragment);
    case 'looked up':
      return takePlace(state, event.typed, event.found);
    case 'loading':
      return { ...state, schemes: { ...schemes, isLoading: event.isLoading } };
    case 'rules arrived':
      return { ...state, schemes: withRules(schemes, event.files) };
    case 'cards arrived':
      return { ...state, schemes: withCards(schemes, event.file) };
    case 'link copied':
      // The text may contain the link: it must not come back after all answers were cleared.
      return Object.keys(state.given).length > 0 ? { ...state, shareNote: event.words } : state;
  }
};
