import { numberOfOwn, ownContactOn, type Dialled, type OwnContactState } from '../../domain/contacts/press.ts';
import { confirmationOf } from '../../domain/freshness/confirmation.ts';
import type { Cite } from '../../schemas/cite.ts';
import type { Answer } from '../../schemas/fact.ts';
import type { Confirmation } from '../../schemas/confirmation.ts';
import type { SourceDate } from '../../schemas/source.ts';
import type { OwnContact } from '../../schemas/own-contact.ts';

/** A day, and in how many days after a confirmation a contact is due again. */
export interface ContactDay {
  today: string;
  days: number;
}

/** What may have a contact of its own: a scheme or an organisation. */
export interface Reachable {
  contact: Answer<OwnContact>;
  confirmations: readonly Confirmation[];
}

/** The contact that a scheme or an organisation has of its own, as it appears on a day. */
export interface OwnContactView {
  contact: OwnContact;
  number: Dialled | null;
  state: OwnContactState;
  /** Who confirmed it last, and when. */
  confirmation: Confirmation | undefined;
  source: Cite;
}

/** How a scheme or an organisation itself can be reached; null where no source says. */
export const toOwnContact = (entry: Reachable, when: ContactDay): OwnContactView | null => {
  if (entry.contact.state !== 'known') return null;
  const { value: contact, source } = entry.contact;
  const confirmation = confirmationOf('contact', entry.confirmations);
  return {
    contact,
    number: numberOfOwn(contact),
    state: ownContactOn(confirmation?.on, when),
    confirmation,
    source,
  };
};

/** The year of a document in words, such as “2021” or “about 2022”. */
export const yearInWords = ({ value, words }: Pick<SourceDate, 'value' | 'words'>): string =>
  words.includes(value) ? words : value.slice(0, 4);

/**
 * How a scheme or an organisation can be reached, as feeds carry it: while readers may press it. No feed has a field
 * that says that a contact is for professionals only, so such a contact is left out.
 */
export const toCarriedContact = (
  entry: Reachable,
  when: ContactDay,
): (OwnContactView & { confirmation: Confirmation }) | null => {
  const own = toOwnContact(entry, when);
  return own?.state === 'live' && own.confirmation && own.contact.for !== 'professionals'
    ? { ...own, confirmation: own.confirmation }
    : null;
};
