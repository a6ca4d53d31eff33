import { numberOfScheme, ownContactOn, type Dialled, type OwnContactState } from '../../domain/contacts/press.ts';
import { confirmationOf } from '../../domain/freshness/confirmation.ts';
import type { Listing } from '../../domain/facts/listing.ts';
import type { Cite } from '../../schemas/cite.ts';
import type { Confirmation } from '../../schemas/confirmation.ts';
import type { SourceDate } from '../../schemas/source.ts';
import type { SchemeContact } from '../../schemas/scheme-contact.ts';

/** A day, and in how many days after a confirmation a contact is due again. */
export interface ContactDay {
  today: string;
  days: number;
}

/** A scheme’s own contact, as it appears on a day. */
export interface OwnContactView {
  contact: SchemeContact;
  number: Dialled | null;
  state: OwnContactState;
  /** Who confirmed it last, and when. */
  confirmation: Confirmation | undefined;
  source: Cite;
}

/** How a scheme itself can be reached; null where no source says. */
export const toOwnContact = (listing: Listing, when: ContactDay): OwnContactView | null => {
  if (listing.contact.state !== 'known') return null;
  const { value: contact, source } = listing.contact;
  const confirmation = confirmationOf('contact', listing.confirmations);
  return {
    contact,
    number: numberOfScheme(contact),
    state: ownContactOn(confirmation?.on, when),
    confirmation,
    source,
  };
};

/** The year of a document in words, such as “2021” or “about 2022”. */
export const yearInWords = ({ value, words }: Pick<SourceDate, 'value' | 'words'>): string =>
  words.includes(value) ? words : value.slice(0, 4);

/** How a scheme can be reached, while readers may press it; null at any other time. */
export const toLiveContact = (
  listing: Listing,
  when: ContactDay,
): (OwnContactView & { confirmation: Confirmation }) | null => {
  const own = toOwnContact(listing, when);
  return own?.state === 'live' && own.confirmation ? { ...own, confirmation: own.confirmation } : null;
};
