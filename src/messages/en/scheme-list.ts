/** Lists of schemes: the list of all, and the card that each has. */

import { formatCount } from '../format.ts';

export const description = 'Every scheme on this site, from A to Z, with what we know about each.';
export const lede = (count: number): string =>
  `${formatCount(count, 'scheme')} that our documents describe or mention, from A to Z. Some are places to go. ` +
  'Others are funds, boards or plans.';
export const search = 'Search or narrow this list';
export const empty = 'We have not listed any schemes yet.';

/** What a card says of one fact: the label, and the answer as a sentence. */
export const cardLabels = { who: 'Who it is for:', contact: 'Who to contact:' };
/** What a screen reader adds to the label of a mark. */
export const markState = (state: string): string => `: ${state}`;
