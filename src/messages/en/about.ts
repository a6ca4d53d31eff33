/** Parts that the site puts into its pages about itself. */
import { formatCount, formatDate } from '../format.ts';

/** How much is listed, from how many documents of which years. */
export const whatIsListed = (
  site: string,
  count: { schemes: number; providers: number; figures: number; documents: number },
  years: { first: string; last: string },
): string => {
  const figures = count.figures > 0 ? `, with ${formatCount(count.figures, 'figure')}` : '';
  return (
    `${site} lists ${formatCount(count.schemes, 'scheme')} and ${formatCount(count.providers, 'organisation')}` +
    `${figures}. It all comes from ${formatCount(count.documents, 'public document')}, written between ` +
    `${years.first} and ${years.last}.`
  );
};

export const runs = (name: string, site: string): string => `${name} runs ${site}.`;
export const writeTo = (contact: string): string => `Write to ${contact}.`;
/** Begins a sentence in place of an operator’s name. */
export const unnamedOperator = 'Whoever runs this site';

export const reportBarrier = (contact: string): string =>
  `If something here does not work for you, or you need it in another form, write to ${contact}. Say what you need ` +
  'and how to reach you.';
export const nobodyToWriteTo = 'No organisation runs this site yet, so there is no address to write to.';

export const complainTo = (body: string): string =>
  `If you complain and are not happy with the answer, contact ${body}.`;
export const nobodyToComplainTo = 'No organisation runs this site yet, so no one handles complaints about it.';

export const prepared = (on: string, reviewedOn: string): string =>
  `This statement was prepared on ${formatDate(on)}. It was last reviewed on ${formatDate(reviewedOn)}.`;
/** Goes before a list of what was tested. */
export const testedBy = (day: string, by: string): string => `The website was tested on ${formatDate(day)}, by ${by}:`;
export const notTested = 'No one has tested the website yet.';
export const notRecorded = 'No one has recorded when this statement was prepared, or who tested the website.';
