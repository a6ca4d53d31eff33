import { holdsMobile, isPersonalMailbox } from '../domain/contacts/personal.ts';
import type { Cite } from '../schemas/cite.ts';
import { ownContactSchema } from '../schemas/own-contact.ts';
import { isEmpty, toFact } from './fact.ts';
import { asObjects, asText, type Raw } from './feed.ts';
import { lengths } from './lengths.ts';
import type { Note } from './service-facts.ts';

/** What an import takes of how something can be reached, what it leaves out, and what it could not read. */
export interface ContactDraft {
  fact: Record<string, unknown>;
  leftOut: Note[];
  notes: Note[];
}

/**
 * How a service or an organisation can be reached, by the feed: one shared number, one mailbox of a role, and its page.
 * What belongs to a person is left out, and named in the report by its field only. A feed is published for anyone, so
 * it is for both.
 */
export const toContact = (raw: Raw, cite: Cite): ContactDraft => {
  const leftOut: Note[] = [];
  const notes: Note[] = [];
  const numbers = asObjects(raw['phones'], 20).flatMap(({ number }) => {
    if (isEmpty(number)) return [];
    const read = toNumber(number);
    if (read === null) notes.push({ field: 'phones', note: 'is not a British telephone number' });
    else if (holdsMobile(read))
      leftOut.push({ field: 'phones', note: 'a mobile number (07…), which belongs to a person' });
    return read === null || holdsMobile(read) ? [] : [read];
  });
  if (new Set(numbers).size > 1)
    leftOut.push({ field: 'phones', note: 'only the first number is taken: a listing has one' });
  const way = {
    ...(numbers[0] ? { phone: numbers[0] } : {}),
    ...toEmail(raw['email'], { leftOut, notes }),
    ...toWeb(raw['url'], { leftOut, notes }),
  };
  const value = Object.keys(way).length > 0 ? { ...way, for: 'both' } : null;
  return { fact: toFact(value, cite), leftOut, notes };
};

/** A British number in the form in which it is dialled here, or null. */
const toNumber = (value: unknown): string | null => {
  const text = asText(value).trim();
  if (text.length > 40 || !/^\+?[\d ().-]+$/.test(text)) return null;
  const digits = text
    .replace(/^(?:\+|00)44[ ().-]*0?[ ().-]*/, '0')
    .replace(/[().-]/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return /^(?:0(?: ?\d){8,10}|1(?: ?\d){2,5})$/.test(digits) ? digits : null;
};

type Found = Pick<ContactDraft, 'leftOut' | 'notes'>;

const toEmail = (value: unknown, { leftOut, notes }: Found): { email?: string } => {
  if (isEmpty(value)) return {};
  const email = asText(value).trim();
  const isPlain = email.length <= 120 && /^[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+$/.test(email);
  if (!isPlain || !ownContactSchema.safeParse({ email, for: 'both' }).success) {
    notes.push({ field: 'email', note: 'is not an e-mail address' });
    return {};
  }
  if (holdsMobile(email) || isPersonalMailbox(email)) {
    leftOut.push({ field: 'email', note: 'reads as one person’s mailbox' });
    return {};
  }
  return { email };
};

const toWeb = (value: unknown, { leftOut, notes }: Found): { web?: string } => {
  if (isEmpty(value)) return {};
  const web = toWebAddress(value);
  if (web === null || !ownContactSchema.safeParse({ web, for: 'both' }).success) {
    notes.push({ field: 'url', note: 'is not a plain address that starts with http:// or https://' });
    return {};
  }
  if (holdsMobile(web)) {
    leftOut.push({ field: 'url', note: 'holds a mobile number (07…), which belongs to a person' });
    return {};
  }
  return { web };
};

/** A web address in a feed as it may be written to a file, or null. */
export const toWebAddress = (value: unknown): string | null => {
  if (
    typeof value !== 'string' ||
    value.length > lengths.address ||
    !/^https?:\/\/[\x21-\x7e]+$/i.test(value) ||
    /["'<>`{}\\]/.test(value) ||
    !URL.canParse(value)
  )
    return null;
  const { username, password, href } = new URL(value);
  return username || password || href.includes('@') ? null : href;
};
