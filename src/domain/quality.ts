import { confirmationOf, isStated } from './confirmation.ts';
import { countKnown, schemeQuestions, type Listing, type SchemeQuestion } from './listing.ts';

/** How one question stands over all listings. */
export interface QuestionCount {
  question: SchemeQuestion;
  label: string;
  known: number;
  /** How many of those that state it had it confirmed since, by itself or with the whole entry. */
  confirmed: number;
  notStated: number;
  doesNotApply: number;
}

/** For each question, how many listings state it, leave it open, or have no use for it. */
export const countQuestions = (listings: readonly Listing[]): QuestionCount[] =>
  (Object.keys(schemeQuestions) as SchemeQuestion[]).map((question) => {
    const inState = (state: string) => listings.filter((listing) => listing[question].state === state).length;
    const confirmed = listings.filter(
      (listing) => isStated(listing, question) && confirmationOf(question, listing.confirmations),
    ).length;
    return {
      question,
      label: schemeQuestions[question],
      confirmed,
      known: inState('known'),
      notStated: inState('not stated'),
      doesNotApply: inState('does not apply'),
    };
  });

/** What a keeper would ask a scheme, most useful first: the questions its sources leave open. */
export const questionsToAsk = (listing: Listing): string[] =>
  countKnown(listing).notStated.map((question) => schemeQuestions[question]);
