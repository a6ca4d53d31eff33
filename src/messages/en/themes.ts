/** Evidence by theme: what has been tried, with what result, and how strong the evidence is. */
import { formatCount } from '../format.ts';
import { link, time, type RichText } from '../rich.ts';

export const title = 'Evidence by theme';
export const description =
  'What has been tried, where, what was recorded, and how strong the evidence is: one pack for each theme, the same ' +
  'for everyone.';
export const lede =
  'What has been tried, where, what was recorded, and how strong the evidence is. Each pack is the same for every ' +
  'candidate, reporter and official, and ready to print.';

/** How much is printed about a theme. */
export const counts = (schemes: number, results: number): string =>
  `${formatCount(schemes, 'scheme')}, ${results === 0 ? 'no printed result' : formatCount(results, 'printed result')}.`;

/** The title of a theme’s page in a browser. */
export const pageTitle = (theme: string): string => `Evidence: ${theme}`;

/**
 * What a pack is and how to keep it.
 * @param made the day on which it was put together
 * @param files what its files are called: each is a link by its name
 */
export const pack = (made: string, files: readonly string[]): RichText => [
  'This pack is the same for every candidate, reporter and official. We put it together on ',
  time(made),
  '. To keep a copy, print this page or download its figures: ',
  ...files.flatMap((file, index) => [...(index > 0 ? [', '] : []), link(file, file)]),
  '.',
];

export const strength = 'How strong the evidence is';
export const tried = 'What has been tried, and where';
export const recorded = 'What was recorded about people afterwards';
export const noResults =
  'Our documents print no result for any of these schemes. That is a gap in what was printed, not proof that nothing ' +
  'came of it.';
export const inOrderOfScheme = (figures: number): string =>
  `${formatCount(figures, 'figure')}, listed by scheme and not by size.`;
export const done = 'What was done, offered or aimed for';
export const doneIsNoResult = 'These figures say nothing about whether anything worked.';

/** The table of what has been tried. */
export const columns = {
  scheme: 'Scheme',
  where: 'Where',
  described: 'Described in',
  results: 'Printed results',
};
export const resultsOf = (results: number): string => (results === 0 ? 'None' : formatCount(results, 'result'));

export const citations = 'Ready to cite';
export const citationStyle =
  'In Harvard style. Other styles are on the page of each figure. Each citation includes any caution.';
export const copyAll = 'Copy all';
