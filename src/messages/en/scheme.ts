/** The page of a scheme. */

import type { OrganisationRole, Scheme } from '../../schemas/scheme.ts';
import { formatCount, formatList, plural } from '../format.ts';
import { strong, type RichText } from '../rich.ts';
import { when } from './freshness.ts';

/** What a scheme is called where its status is not simply that it runs. */
type Status = Exclude<Scheme['status']['word'], 'as described'>;

export const tags = {
  planned: 'Planned',
  pilot: 'Pilot',
  ended: 'Ended',
  'not known': 'Not known if it is running',
  mention: 'Only mentioned',
} as const satisfies Record<Status | 'mention', string>;

/** The parts of the page. */
export const sections = {
  who: 'Who it is for',
  how: 'How to get in',
  notStated: 'What we don’t know',
  whatHappens: 'What happens',
  recorded: 'What was recorded',
  more: 'More about it',
  sources: 'Where this is from',
  history: 'History',
};

export const whoToContact = 'Who to contact';

export const notAPlace = 'Not a place to go.';
export const onlyMentioned = {
  title: 'Only mentioned.',
  words: 'The document names this scheme and says little else.',
};

/** Whether it runs, where the source says more than that it does. */
export const status = {
  titles: {
    planned: 'It was planned when this was written.',
    pilot: 'It was a pilot when this was written.',
    ended: 'This scheme has ended.',
    'not known': 'The source doesn’t say if it is running.',
  } satisfies Record<Status, string>,
  hasEnded: 'You can’t go there any more. We keep this page as a record.',
  successor: (name: string): string => `See ${name} instead`,
};

export const noFigures = 'Our sources give no figures about this scheme.';
/** On paper, which holds few figures. */
export const moreFigures = (count: number): string =>
  `${formatCount(count, 'more figure')} ${plural(count, { one: 'is', other: 'are' })} at the web address above.`;

/** First thing on paper. */
export const askFirst = {
  title: 'Ask before you go',
  say: (scheme: string): string => `Say: “I am asking about ${scheme}. Is it still running?”`,
};

export const sources = {
  /** @param dated the words for its date */
  document: (name: string, dated: string, places: string): RichText => [strong(name), `, ${dated}, ${places}`],
  selfReported:
    'Commissioners wrote about their own work here. That is good evidence of what was done, and weak evidence that ' +
    'it worked.',
  restIsFromThis: 'Everything here is from this document unless we say so.',
  /** @param count how many schemes the document describes, this one included */
  more: (count: number): string =>
    count > 1 ? `All ${formatCount(count, 'scheme')} from this document` : 'About this document',
  awards: 'Awards and praise',
  /** @param dates the words for the date of each document that gives one */
  addresses: (dates: readonly (string | null)[]): string => `Web addresses given ${formatList(dates.map(when))}`,
  notLinked: 'They may lead somewhere else today, so we don’t link to them.',
};

export const aside = 'About this scheme';
export const behindIt = 'Who is behind it';
export const noOrganisation = 'Our sources name no organisation.';
/** What each organisation does for the scheme; its name follows. */
export const roles = {
  leads: 'Led by',
  commissions: 'Commissioned by',
  funds: 'Paid for by',
  delivers: 'Run by',
  partners: 'Partners',
  evaluates: 'Evaluated by',
  manages: 'Managed by',
  hosts: 'Hosted by',
  supports: 'Supported by',
} as const satisfies Record<OrganisationRole, string>;

export const seeAlso = 'See also';
/** Why another scheme is worth a look. Each name is a word of the vocabulary, as its label has it. */
export const related = {
  sameApproach: (approaches: readonly string[]): string => `Works in a similar way: ${formatList(quote(approaches))}`,
  sameArea: (needs: readonly string[]): string => `In the same area, helps with ${formatList(quote(needs))}`,
};
const quote = (labels: readonly string[]): string[] => labels.map((label) => `“${label}”`);
