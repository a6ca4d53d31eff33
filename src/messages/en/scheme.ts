/** The page of a scheme. */

import type { OrganisationRole, Scheme } from '../../schemas/scheme.ts';
import { formatCount, formatList, plural, shorten } from '../format.ts';
import { strong, type RichText } from '../rich.ts';

/** What a scheme is called where its status is not simply that it runs. */
type Status = Exclude<Scheme['status']['word'], 'as described' | 'running'>;

export const tags = {
  planned: 'Planned',
  pilot: 'Pilot',
  ended: 'Ended',
  'not known': 'Not known if it is running',
  mention: 'Only mentioned',
} as const satisfies Record<Status | 'mention', string>;

/** The title of the page for search engines, with the words for when it was described, if that is long ago. */
export const pageTitle = (name: string, described: string | null): string => {
  if (described === null) return name;
  const age = ` (described ${described})`;
  return `${shorten(name, longestTitle - age.length)}${age}`;
};
/** Longer titles are cut off: html-validate.org/rules/long-title.html. */
const longestTitle = 69;

/** The answers at the top. */
export const answers = {
  where: 'Where',
  who: 'Who it is for',
  whoPast: 'Who it was for',
  whereNotStated: 'Where it works is not stated.',
  whoNotStated: 'Who it is for is not stated.',
};
/** The parts of the page. */
export const sections = {
  known: 'What is known',
  whatHappens: 'What happens',
  whatHappened: 'What happened',
  figures: 'Figures',
  sources: 'Source and history',
};

/** What is known, compactly. */
export const known = {
  allFrom: 'All of this is from',
  mostFrom: 'Unless a line says otherwise, this is from',
  nothing: 'Our source says nothing more about it.',
  /** @param facts what each is called inside a sentence */
  notLookedUp: (facts: readonly string[]): string => `We have not looked this up yet: ${formatList(facts)}.`,
  reading: (number: number): string => `our reading, ${number}`,
  howWeRead: (count: number): string => (count === 1 ? 'How we worked this out' : `How we worked out 1 to ${count}`),
  behind: 'Behind it',
  /** Heard after the name of an organisation that a scheme or an office shares. */
  organisation: ', the organisation',
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

/** On the page of a scheme that has ended. */
export const ended = {
  seeOthers: (place: string | undefined): string => (place ? `See what else is listed under ${place}` : 'Find support'),
};

export const moreFiguresTitle = 'More figures';
/** On paper, which holds few figures. */
export const moreFigures = (count: number): string =>
  `${formatCount(count, 'more figure')} ${plural(count, { one: 'is', other: 'are' })} at the web address above.`;

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
};

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

/** Guides that bear on the page; their titles follow. */
export const guides = 'Guides:';

export const seeAlso = 'See also';
/** Why another scheme is worth a look. Each name is the label of a term of the vocabulary. */
export const related = {
  sameApproach: (approaches: readonly string[]): string => `Works in a similar way: ${formatList(quote(approaches))}`,
  sameArea: (needs: readonly string[]): string => `In the same area, helps with ${formatList(quote(needs))}`,
};
const quote = (labels: readonly string[]): string[] => labels.map((label) => `“${label}”`);
