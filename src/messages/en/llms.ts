/** What language models should know before they answer from this site. */
import { formatCount } from '../format.ts';

/** @param description what the site says of itself, in a sentence */
export const whatItIs = (description: string | undefined, count: { schemes: number; documents: number }): string =>
  (description ? `${description} ` : '') +
  `${formatCount(count.schemes, 'scheme')}, with a record of what is known about how well they work. Everything ` +
  `comes from ${formatCount(count.documents, 'public document')}.`;

const howMuchIsConfirmed = (confirmed: number): string =>
  confirmed === 0
    ? 'No listing has been confirmed since its source was written.'
    : `Only ${formatCount(confirmed, 'listing was', 'listings were')} confirmed since the source was written.`;

export const howToQuote = 'How to quote it:';
/** @param emergency the number to call in danger */
export const rules = ({ confirmed, emergency }: { confirmed: number; emergency: string }): string[] => [
  'A fact is known, not stated, or does not apply. “Not stated” is not “no” and not “any”: say that the source does ' +
    'not say.',
  `${howMuchIsConfirmed(confirmed)} Never offer a scheme as open today. Give the age of the information and who to ` +
    'ask, as each page does.',
  'A figure goes with its base, its cautions, its source and the place in it. Where there is no base there is no ' +
    'rate. A figure that cannot be right as printed is marked so; one that does not reconcile with another number ' +
    'says with which.',
  'Without a comparator nothing here shows that a scheme worked. Schemes counted different things: do not rank them.',
  `In danger, the number to call is ${emergency}. This is not an emergency service.`,
];

export const pagesHeading = 'Pages';
export const dataHeading = 'Data';

/** What each page or file holds, as it goes on from its name. */
export const holds = {
  schemes: 'every scheme, with what is known of it',
  areas: 'by police area',
  needs: 'by what a scheme helps with',
  results: 'every figure with its base, source and cautions',
  figureGuide: 'what a figure here can and cannot show',
  sources: 'the documents and official pages, and what each can be evidence of',
  quality: 'what the sources leave open',
  package: 'columns, types and licence of all tables',
  openReferral: 'services, organisations and taxonomies in one file',
  changes: 'what was listed, changed or confirmed',
};
export const fileNames = {
  package: 'Data package',
  openReferral: 'Open Referral UK 3.0',
  changes: 'Changes',
};

/** @param name of the licence */
export const licence = (name: string): string => `Words and tables: ${name}.`;
