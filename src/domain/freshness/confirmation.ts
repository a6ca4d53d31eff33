import { partNames } from '#messages/fact-words.ts';
import * as text from '#messages/freshness.ts';
import { confirmableFacts, type Confirmation, type ConfirmableFact } from '../../schemas/confirmation.ts';
import { facts, type PartName } from '../../schemas/facts.ts';
import type { Freshness } from './freshness.ts';

/** An entry whose facts can be confirmed: those that its file states, and who confirmed which. */
export type ConfirmableEntry = Partial<Record<ConfirmableFact, unknown>> & { confirmations: readonly Confirmation[] };

/** What a fact, or a part of a listing, is called inside a sentence. */
export const nameOfFact = (fact: ConfirmableFact): string => (isPart(fact) ? partNames[fact] : facts[fact].name);

const isPart = (fact: ConfirmableFact): fact is PartName => Object.hasOwn(partNames, fact);

/** Whether a scheme’s or an organisation’s file states a fact at all: only what is stated can be confirmed. */
export const isStated = (entry: Partial<Record<ConfirmableFact, unknown>>, fact: ConfirmableFact): boolean => {
  const value = entry[fact];
  if (fact === 'status') return value !== undefined;
  if (Array.isArray(value)) return value.length > 0;
  return (value as { state?: string } | undefined)?.state === 'known';
};

/** The facts that a scheme’s or an organisation’s file states. */
export const statedFacts = (entry: Partial<Record<ConfirmableFact, unknown>>): ConfirmableFact[] =>
  confirmableFacts.filter((fact) => isStated(entry, fact));

/** The newest confirmation of a fact, whether of the whole entry or of this fact by name. */
export const confirmationOf = (
  fact: ConfirmableFact,
  confirmations: readonly Confirmation[],
): Confirmation | undefined => newest(confirmations.filter(({ facts }) => !facts || facts.includes(fact)));

/** Whether text that should name a role contains an address or a number: an @, or five digits in a row. */
export const holdsContact = (by: string): boolean => /@|\d{5}/.test(by);

/** Whether text that should name a role contains a person’s name, as far as a title before it shows. */
export const holdsName = (by: string): boolean => titles.test(by);

/** Titles that come before a person’s name. */
const titles = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Revd?|PC|DC|DS|DI|Sgt|Insp)\.?\s+\p{Lu}/u;

/** The newest confirmation of the whole entry. */
export const wholeConfirmation = (confirmations: readonly Confirmation[]): Confirmation | undefined =>
  newest(confirmations.filter(({ facts }) => !facts));

/** The facts that were confirmed by name, and not again since by a confirmation of the whole entry. */
export const confirmedApart = (scheme: ConfirmableEntry): ConfirmableFact[] =>
  statedFacts(scheme).filter((fact) => confirmationOf(fact, scheme.confirmations)?.facts);

/** For each fact that was confirmed by name, who did so and when, in words. */
export const confirmedWords = (scheme: ConfirmableEntry): ConfirmedWords =>
  Object.fromEntries(
    confirmedApart(scheme).flatMap((fact) => {
      const confirmation = confirmationOf(fact, scheme.confirmations);
      return confirmation ? [[fact, text.confirmedBy(confirmation.by, confirmation.on)]] : [];
    }),
  );
/** “Confirmed by … on …”, by fact. */
export type ConfirmedWords = Partial<Record<ConfirmableFact, string>>;

/** A source line with who confirmed the fact since, where someone did. */
export const withConfirmation = (source: string, confirmed: string | undefined): string =>
  confirmed ? text.sourceAndConfirmed(source, confirmed) : source;

/** The age of a listing that was not confirmed as a whole, with the facts that were confirmed. */
export const exceptConfirmed = (freshness: Freshness, facts: readonly ConfirmableFact[]): Freshness =>
  freshness.isConfirmed || facts.length === 0 ? freshness : { ...freshness, except: facts };

/** How many entries were confirmed since their document was written, in a sentence or two. */
export const formatConfirmed = ({
  confirmed,
  confirmedInPart,
}: {
  confirmed: number;
  confirmedInPart: number;
}): string => {
  const whole = confirmed === 0 ? text.confirmedEntries.none : text.confirmedEntries.whole(confirmed);
  return confirmedInPart === 0 ? whole : `${whole} ${text.confirmedEntries.inPart(confirmedInPart)}`;
};

/** The last one; of several on one day, the one that was entered last. */
const newest = (confirmations: readonly Confirmation[]): Confirmation | undefined =>
  confirmations.toSorted((a, b) => a.on.localeCompare(b.on)).at(-1);
