import { open } from '#messages/facts.ts';
import { countedNames, takingPartNames, type CountedName, type TakingPartName } from '../../schemas/facts.ts';
import type { Answer } from '../../schemas/fact.ts';
import type { Scheme, SchemeTakingPeople } from '../../schemas/scheme.ts';

/** A scheme with every question answered, whether or not it takes people. */
export type Listing = Omit<SchemeTakingPeople, 'takesPeople'> & {
  id: string;
  takesPeople: boolean;
  whyNot?: string | undefined;
};

/**
 * A scheme as a listing: where nobody can be referred, the questions about taking part do not apply, for the reason the
 * file gives.
 */
export const toListing = (id: string, scheme: Scheme): Listing => {
  if (scheme.takesPeople) return { ...scheme, id };
  const no = { state: 'does not apply', why: scheme.whyNot } as const;
  const takingPart = Object.fromEntries(takingPartNames.map((name) => [name, no])) as Record<TakingPartName, typeof no>;
  return { ...scheme, ...takingPart, id };
};

/**
 * Whether a listing is offered as a place to go: it takes people, and its source describes it as running or on trial.
 */
export const isOffered = (listing: Listing): boolean =>
  listing.takesPeople && (saysItRuns(listing.status.word) || listing.status.word === 'pilot');

/** Whether a status says no more than that a scheme runs, which pages do not repeat. */
export const saysItRuns = (word: Scheme['status']['word']): word is 'as described' | 'running' =>
  word === 'as described' || word === 'running';

/** The counted questions about a listing, by how they are answered. */
export interface CountedStates {
  known: CountedName[];
  notStated: CountedName[];
  doesNotApply: CountedName[];
  notLookedUp: CountedName[];
}

/** How many of the questions about a listing are stated, not stated, not applicable, and not looked up yet. */
export const countKnown = (listing: Listing): CountedStates => {
  const inState = (state: Answer<unknown>['state']) => countedNames.filter((name) => listing[name].state === state);
  return {
    known: inState('known'),
    notStated: inState('not stated'),
    doesNotApply: inState('does not apply'),
    notLookedUp: inState('not looked up'),
  };
};

/** How many questions the source of a listing leaves open and how many are not looked up yet, in plain sentences. */
export const formatOpen = ({ known, notStated, notLookedUp }: CountedStates): string => {
  const sentences = [
    ...(notStated.length > 0 ? [open.notStated(notStated.length, known.length + notStated.length)] : []),
    ...(notLookedUp.length > 0 ? [open.notLookedUp(notLookedUp.length)] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : open.none;
};
