/** Text in the Open Referral feed. Labels that other programs read are in `feeds/oruk/wire-text.ts`. */
import type { Provider } from '../../schemas/provider.ts';
import type { organisationRoles, schemeKinds, schemeStatuses } from '../../schemas/scheme.ts';
import { confirmedBy } from './freshness.ts';
import { capitalise, endSentence, formatChoice } from '../format.ts';

type Role = (typeof organisationRoles)[number];
type SchemeKind = (typeof schemeKinds)[number];
type Status = (typeof schemeStatuses)[number];

const join = (...sentences: (string | false | undefined)[]): string => sentences.filter(Boolean).join(' ');

/** @param words what else the source says of it, in sentences */
export const ended = (freshness: string, words: string | undefined): string =>
  join(freshness, 'Its source says that it has ended.', words);

/** @param ask the offices that may know */
export const notConfirmed = (
  freshness: string,
  { wasPlanned, words, ask }: { wasPlanned: boolean; words: string | undefined; ask: readonly string[] },
): string =>
  join(
    freshness,
    wasPlanned && 'It was planned then.',
    words,
    `We do not know whether it runs today: ask ${formatChoice(ask)}.`,
  );

export const askToday = (freshness: string, ask: readonly string[]): string =>
  `${freshness} To use it today, ask ${formatChoice(ask)}.`;

export const servicePage = 'What is known of it, with sources';
export const place = 'A place that the source names. No address is published.';

export const organisation = (kind: Provider['kind']): string =>
  kind === 'not stated'
    ? 'Named as an organisation behind a scheme.'
    : `Named as a body of the kind “${kind}” behind a scheme.`;
/** @param about what it is, and `words` how it ended, both in sentences */
export const endedOrganisation = (about: string, words: string): string => `${about} This body has ended. ${words}`;

/** What each list of terms asks, and what each of its terms means. */
export const lists = {
  kinds: { question: 'What kind of scheme is it?', explain: (kind: SchemeKind): string => `Listed here as: ${kind}.` },
  statuses: {
    question:
      'What does the source say of whether it runs? The status of a service in this feed is something else: it is ' +
      'active only where someone has confirmed it since.',
    terms: {
      'as described': 'The source describes it as running.',
      running: 'The record of whoever runs this directory lists it as running.',
      pilot: 'The source describes it as a pilot.',
      planned: 'The source describes it as planned.',
      ended: 'The source says that it ended.',
      'not known': 'The source does not say whether it runs.',
    } satisfies Record<Status, string>,
  },
  eligibility: {
    question: 'Who can take part, as far as the source says?',
    terms: {
      women: 'It takes women or girls.',
      men: 'It takes men or boys.',
      'voluntary-yes': 'A person may choose whether to take part.',
      'voluntary-no': 'A person may not choose whether to take part.',
      'admission-yes': 'Only someone who admits the offence can take part.',
      'admission-no': 'Someone who does not admit the offence can take part too.',
      'self-referral-yes': 'Nobody else has to refer the person.',
      'self-referral-no': 'Someone else has to refer the person.',
    },
  },
  roles: {
    question: 'What does an organisation do for the service? The value of the attribute is the organisation’s id.',
    explain: (role: Role): string => `The organisation ${role === 'partners' ? 'is a partner in' : role} it.`,
  },
  'organisation-kinds': {
    question: 'What kind of organisation is it?',
    explain: (kind: Provider['kind']): string => `Listed here as: ${kind}.`,
  },
};

/** What of a listing Open Referral has no place for, each with what becomes of it. */
export const notCarried: readonly string[] = [
  'Schemes that nobody can join or be referred to. A fund, a panel or a piece of research is no service, so it is ' +
    'left out.',
  'The difference between “not stated” and “does not apply”. There is no word for either, so both are left out.',
  'The source of each fact, and whether it is our reading. A record has one date and no citations.',
  'Figures, their bases and their cautions. There is no place for results.',
  'Typed rules with “and”, “or” and “not”. They go out as sentences and come back as sentences.',
  'How far a scheme reaches in an area, and the places in it. They go out in words, and as locations without an ' +
    'address.',
  'Our own words beside needs, approaches and audiences. A term has no place for them.',
  'When a scheme began and ends, and the money granted. There is no place for any of these.',
  'Awards, links, related schemes and what the source leaves unsaid. There is no place for any of these.',
  'The one-sentence summary and the prose. There is one description.',
  'Words and sources beside the role of an organisation; when a body ended; its areas; who held its office. The role ' +
    'goes out as a term, an end goes into the description, and people are left out.',
  'The addresses that its page had before, and the scheme that took its place. A record has one address.',
  'When it was first listed, what changed, and who confirmed it. There is one date of the last change, and one of ' +
    'the last assurance.',
];

/** What else is known of a telephone number: “Then 2. Weekdays, 10am to 4pm. Confirmed by the office on 9 May 2026.” */
export const formatPhone = ({
  rest,
  hours,
  by,
  on,
}: {
  rest: string | undefined;
  hours: string | undefined;
  by: string;
  on: string;
}): string =>
  [...(rest ? [capitalise(rest)] : []), ...(hours ? [hours] : []), confirmedBy(by, on)].map(endSentence).join(' ');
