/** Evidence by theme: what has been tried, with what result, and what that can bear. */
import { formatCount } from '../format.ts';
import { link, time, type RichText } from '../rich.ts';

export const title = 'Evidence by theme';
export const description =
  'What has been tried, where, with what recorded result, and what the evidence can bear: one pack a theme, the same ' +
  'for everybody.';
export const lede =
  'What has been tried, where, with what recorded result, and what the evidence can bear. Each pack is the same for ' +
  'every candidate, reporter and official, and made to be printed.';

/** How much is printed about a theme. */
export const counts = (schemes: number, results: number): string =>
  `${formatCount(schemes, 'scheme')}. ` +
  (results === 0 ? 'No result is printed.' : `${formatCount(results, 'result')} printed.`);

/** The title of a theme’s page in a browser. */
export const pageTitle = (theme: string): string => `Evidence: ${theme}`;

/**
 * What a pack is and how to keep it.
 * @param made the day on which it was put together
 * @param files what its files are called: each is a link by its name
 */
export const pack = (made: string, files: readonly string[]): RichText => [
  'The same pack for every candidate, reporter and official. Put together on ',
  time(made),
  '. To keep it, print this page or take its figures: ',
  ...files.flatMap((file, index) => [...(index > 0 ? [', '] : []), link(file, file)]),
  '.',
];

export const strength = 'What the evidence can bear';
export const tried = 'What has been tried, and where';
export const recorded = 'What was recorded about people afterwards';
export const noResults =
  'The documents print no result for any of these schemes. That is a gap in what was printed, not proof that nothing ' +
  'came of it.';
export const inOrderOfScheme = (figures: number): string =>
  `${formatCount(figures, 'figure')}, by scheme and not by size.`;
export const done = 'What was done, offered or aimed for';
export const doneIsNoResult = 'These say nothing about whether anything worked.';

/** The table of what has been tried. */
export const columns = {
  scheme: 'Scheme',
  where: 'Where',
  described: 'As described',
  results: 'Results printed',
};
export const resultsOf = (results: number): string => (results === 0 ? 'None' : formatCount(results, 'result'));

export const citations = 'Ready to cite';
export const citationStyle =
  'Harvard style. Other styles stand on the page of each figure. The caution is part of the citation.';
export const copyAll = 'Copy all';
