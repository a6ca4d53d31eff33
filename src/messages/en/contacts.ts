/** Who to contact, and how each address and number is known. */
import type { HowKnown } from '../../data/contacts/contacts.ts';
import type { OwnContact } from '../../schemas/own-contact.ts';
import { formatChoice, formatDate, formatList, lowerFirst } from '../format.ts';

export const title = 'Who to contact';
export const titleHere = 'Who to contact here';
export const titleEnded = 'What you can do instead';

/** An ISO date or the part of one in words; other words as they are. */
const dateWords = (dated: string): string => (/^\d{4}(?:-\d\d){0,2}$/.test(dated) ? formatDate(dated) : dated);

/** How an address or a number is known, as a sentence. */
export const howKnown = ({ by, body, dated, confirmedOn }: HowKnown): string => {
  if (confirmedOn) return `Checked by us on ${formatDate(confirmedOn)}.`;
  if (by === 'public list')
    return dated
      ? `Address from a public list of ${dateWords(dated)}, not opened by us.`
      : 'Address from a public list, not opened by us.';
  const where = by === 'own page' ? 'the body’s own page' : `an official page of ${body}`;
  return dated ? `Read on ${where}, which shows ${dateWords(dated)}.` : `Read on ${where}.`;
};

/** The office over an area where nobody checked what it is called. */
export const officeOf = (area: string): string => `The office that oversees the police in ${area}`;

/** An address as readers see it: office.example. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');

/** An office with its page and its number, in one line. */
export const officeLine = (name: string, host: string, number: string | undefined): string =>
  [name, host, number].filter(Boolean).join(', ');

export const opens = (host: string): string => `Opens ${host}.`;
export const isOffice = 'The office for this area.';

export const say = 'Say:';
export const copyWords = 'Copy these words';

/** The first words to an office about a scheme. @param takesPeople whether a person can join it */
export const askAboutScheme = (scheme: string, takesPeople: boolean): string =>
  `“I am asking about ${scheme}. Is it still running, and ${takesPeople ? 'who can join' : 'who runs it'}?”`;

/** To the office of an area, about one thing. */
export const askAboutNeed = (need: string, area: string): string =>
  `“I live in ${area}. Who helps with ${lowerFirst(need)} here, and how do I get in touch?”`;

export const askAboutArea =
  '“I live in (place). What help is there for (what is going on), and how do I get in touch?”';

/** To an office, about a scheme that is stated to have ended. */
export const askWhetherItWentOn = (scheme: string): string =>
  `“I read that ${scheme} has ended. Did it go on in another form, or is there something like it?”`;

export const probation = 'If you are on probation, ask your probation officer first.';

/** Areas that a scheme works in, where a reader has to choose one. */
export const chooseArea = (areas: readonly string[]): string => `It works in ${formatList(areas)}. Ask in yours.`;

export const printedIn = (years: readonly string[]): string =>
  `Printed in ${formatChoice(years)}. Check it is still theirs.`;
export const alsoPrinted = 'Also printed in the source';

/** How a scheme itself can be reached. */
export const own = {
  title: 'The scheme itself',
  for: {
    public: 'For the public.',
    professionals: 'For professionals.',
    both: 'For the public and professionals.',
  } as const satisfies Record<OwnContact['for'], string>,
  website: (host: string): string => `Website: ${host}`,
  givenBy: (by: string, on: string): string => `Given by ${by}, ${formatDate(on)}.`,
  notConfirmedSince: 'Not confirmed since. Check it is still theirs.',
  neverConfirmed: 'Not confirmed. Check it is still theirs.',
};

/** Heard after the name of a body, of whose pages this is not the first. */
export const anotherPage = (number: number): string =>
  number === 2 ? ', another page of theirs' : `, another page of theirs, ${number}`;

/** When a line can be reached, what it costs and how it is known. */
export const lineFacts = ({ hours, cost, known }: { hours: string; cost: string; known: HowKnown }): string =>
  [hours, cost].flatMap((part) => (part ? [`${part}.`] : [])).join(' ') + ` ${howKnown(known)}`;

/** What anyone can do today, without a scheme. */
export const today = {
  title: 'What anyone can do today',
  lede: (place: string | undefined): string =>
    `Rights, routes and help lines${place ? ` in ${place}` : ''} that do not depend on a scheme.`,
};
