import { countedNames, facts, type CountedName } from '../../schemas/facts.ts';
import { confirmationOf, isStated } from '../freshness/confirmation.ts';
import { countKnown, type Listing } from './listing.ts';

/** How one question is answered over all listings. */
export interface QuestionCount {
  question: CountedName;
  label: string;
  known: number;
  /** How many of those that state it had it confirmed since, alone or with the whole entry. */
  confirmed: number;
  notStated: number;
  doesNotApply: number;
  notLookedUp: number;
}

/** For each question, in how many listings it is stated, not stated, not applicable or not looked up yet. */
export const countQuestions = (listings: readonly Listing[]): QuestionCount[] =>
  countedNames.map((question) => {
    const inState = (state: string) => listings.filter((listing) => listing[question].state === state).length;
    const confirmed = listings.filter(
      (listing) => isStated(listing, question) && confirmationOf(question, listing.confirmations),
    ).length;
    return {
      question,
      label: facts[question].label,
      confirmed,
      known: inState('known'),
      notStated: inState('not stated'),
      doesNotApply: inState('does not apply'),
      notLookedUp: inState('not looked up'),
    };
  });

/** What a keeper would ask a scheme, most useful first: the questions its sources leave open. */
export const questionsToAsk = (listing: Listing): string[] =>
  countKnown(listing).notStated.map((name) => facts[name].question);
