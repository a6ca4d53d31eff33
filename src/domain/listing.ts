import type { Fact } from '../schemas/fact.ts';
import type { Scheme, SchemeTakingPeople, TakingPart } from '../schemas/scheme.ts';

/** A scheme with every question answered in one of three ways, whether or not it takes people. */
export type Listing = Omit<SchemeTakingPeople, 'takesPeople'> & {
  id: string;
  takesPeople: 'yes' | 'no';
  whyNot?: string | undefined;
};

/**
 * A scheme as a listing: where nobody can be referred, the questions about taking part do not apply, for the reason the
 * file gives.
 */
export const toListing = (id: string, scheme: Scheme): Listing => {
  if (scheme.takesPeople === 'yes') return { ...scheme, id };
  const no = { state: 'does not apply', why: scheme.whyNot } as const;
  const takingPart: TakingPart = {
    age: no,
    gender: no,
    voluntary: no,
    admission: no,
    exclusions: no,
    referrers: no,
    selfReferral: no,
    howToRefer: no,
    ifStopped: no,
    duration: no,
    cost: no,
  };
  return { ...scheme, ...takingPart, id };
};

/**
 * Whether a listing is offered as a place to go: it takes people, and its source describes it as running or on trial.
 */
export const isOffered = (listing: Listing): boolean =>
  listing.takesPeople === 'yes' && (listing.status.word === 'as described' || listing.status.word === 'pilot');

/** The questions that every scheme page answers, in order, with the words that name them. */
export const schemeQuestions = {
  who: 'Who it is for',
  area: 'Where it works',
  age: 'Age',
  gender: 'Women, men or both',
  voluntary: 'Whether it is your choice',
  admission: 'Whether the offence must be admitted',
  exclusions: 'Who cannot join',
  referrers: 'Who can refer',
  selfReferral: 'Whether you can just ask',
  howToRefer: 'How a referral is made',
  ifStopped: 'What happens if you stop',
  duration: 'How long it lasts',
  cost: 'Cost to you',
} as const satisfies Partial<Record<keyof Listing, string>>;
/** A question that every scheme’s file answers. */
export type SchemeQuestion = keyof typeof schemeQuestions;

/** How many of the questions about a listing are stated, not stated, and without meaning for it. */
export const countKnown = (
  listing: Listing,
): { known: SchemeQuestion[]; notStated: SchemeQuestion[]; doesNotApply: SchemeQuestion[] } => {
  const all = Object.keys(schemeQuestions) as SchemeQuestion[];
  const inState = (state: Fact<unknown>['state']) => all.filter((question) => listing[question].state === state);
  return { known: inState('known'), notStated: inState('not stated'), doesNotApply: inState('does not apply') };
};
