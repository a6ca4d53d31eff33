/** Terms of the vocabulary: the page of each, with its schemes. */

import { formatCount } from '../format.ts';
import { link, type RichText } from '../rich.ts';

/** “Needs: Drugs”. */
export const title = (list: string, term: string): string => `${list}: ${term}`;
/** The feed of changes to its schemes. */
export const changes = (term: string): string => `Changes: ${term}`;

export const schemeCount = (count: number): string => formatCount(count, 'scheme');

export const officialName = (term: string): string => `Official name: ${term}.`;
export const usedIn = (nation: string): string => `This term is used in ${nation}.`;
export const unexplained = 'None of our sources explains what it does.';
/** The link names the source. */
export const explainedIn = (source: string): RichText => ['What it is, from: ', link('source', source)];

export const schemesHere = (count: number): string => `${formatCount(count, 'scheme')} in our documents.`;
export const othersMayHelp = 'Other schemes may help too.';
export const findOthers: RichText = [
  'Other schemes may help too: ',
  link('find', 'Find support'),
  ' also shows those that don’t mention this.',
];

/** Before links to the other lists of words. */
export const otherLists = 'You can also browse by';

export const schemes = 'Schemes';
/** Over links to the areas in which they work, each with how many. */
export const areas = (count: number): string => `By area: ${formatCount(count, 'area')}`;
export const lines = 'Help lines and services';
/** After the numbers at the top of a page about danger. */
export const moreLines = 'More lines, and ways to text or chat';

export const empty =
  'We don’t know of a scheme for this. That is a gap in our documents, not proof that there is no help.';
