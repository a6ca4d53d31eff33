import { isWithin } from '../freshness/ages.ts';
import type { AreaContact, NationalLine } from '../../schemas/contact.ts';
import type { OwnContact } from '../../schemas/own-contact.ts';

/** A number as it is printed, and what pressing it dials. */
export interface Dialled {
  text: string;
  dial: string;
}

/** How many independent sources must give the same before anything of it can be pressed. Our own choice. */
const fewestSources = 2;

/** The first run of digits, spaces apart: “999 then 55” dials 999. */
const toDial = (number: string): string => /\d(?:[\d ]*\d)?/.exec(number)?.[0].replaceAll(' ', '') ?? '';

const dialled = (text: string): Dialled | null => {
  const dial = toDial(text);
  return dial ? { text, dial } : null;
};

/**
 * The number of a national service, where readers may press it: two sources agree on it and none names another, or
 * someone called it. Any other number is not shown at all, as a wrong one does more harm than none.
 */
export const numberOfLine = ({ number, agree, conflict, confirmed_on: confirmed }: NationalLine): Dialled | null =>
  confirmed || (agree >= fewestSources && !conflict.includes('number')) ? dialled(number) : null;

/** The number of a force or an office, by the same rule; its sources are counted apart from those of the address. */
export const numberOfArea = ({ phone, phone_agree: agree, confirmed_on: confirmed }: AreaContact): Dialled | null =>
  confirmed || Number(agree) >= fewestSources ? dialled(phone) : null;

/** Whether the site of a force or an office is a link: read there, or given by two sources, and no other is named. */
const isLinked = ({ known, agree, conflict, confirmed_on: confirmed }: AreaContact): boolean =>
  Boolean(confirmed) || ((known !== 'public list' || agree >= fewestSources) && conflict.length === 0);

/**
 * The page to open for the force or the office of an area: its own site where that may be a link, or else the first
 * page of the kind that serves every area, which is always a link. Null where the table has neither.
 */
export const pageOfArea = (
  contacts: readonly AreaContact[],
  { area, kind }: Pick<AreaContact, 'area' | 'kind'>,
): AreaContact | null =>
  contacts.find((contact) => contact.area === area && contact.kind === kind && isLinked(contact)) ??
  contacts.find((contact) => contact.area === '*' && contact.kind === kind) ??
  null;

/** Domains that only public bodies have. */
const publicBodies = ['gov.uk', 'gov.wales', 'police.uk', 'nhs.uk', 'ac.uk', 'parliament.uk', 'mygov.scot'];

/** Whether an address is that of a public body, by its domain. */
export const isOfPublicBody = (url: string): boolean => {
  const { hostname } = new URL(url);
  return publicBodies.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
};

/** When an address was last seen to answer. */
export interface Answered {
  url: string;
  answered_on: string;
}

/** How a scheme’s own contact appears on a day: as links while it is live, else as text. */
export type OwnContactState = 'live' | 'overdue' | 'unconfirmed';

/**
 * Whether readers may press a scheme’s own contact: while it was confirmed within its cadence, on the day of reading.
 * @param confirmedOn the last day on which someone confirmed it, if anyone did
 */
export const ownContactOn = (
  confirmedOn: string | undefined,
  when: { today: string; days: number },
): OwnContactState => {
  if (confirmedOn === undefined) return 'unconfirmed';
  return isWithin(confirmedOn, when) ? 'live' : 'overdue';
};

/** A number as it is dialled, and what else its source writes after it: “01632 960 150” and “then 2”. */
export const splitNumber = (phone: string): [number: string, rest: string | undefined] => {
  const number = /^\d(?:[\d ]*\d)?/.exec(phone)?.[0] ?? '';
  return [number, phone.slice(number.length).replace(/^[\s,;:]+/, '') || undefined];
};

/** The number of a scheme’s own contact, and what pressing it dials. */
export const numberOfOwn = ({ phone }: OwnContact): Dialled | null => (phone ? dialled(phone) : null);

/**
 * Whether an address that a document prints is a link and not only text: a public body’s, or one that was seen to
 * answer within the cadence of contacts.
 */
export const isPrintedLink = (
  url: string,
  { answered, ...when }: { answered: readonly Answered[]; today: string; days: number },
): boolean => isOfPublicBody(url) || answered.some((entry) => entry.url === url && isWithin(entry.answered_on, when));
