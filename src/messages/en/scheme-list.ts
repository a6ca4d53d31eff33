/** Lists of schemes: the list of all, and the card that each has. */

import { formatChoice, formatCount } from '../format.ts';

export const description = 'Every scheme on this site, from A to Z, with what we know about each.';
export const lede = (count: number): string =>
  `${formatCount(count, 'scheme')} that our documents describe or mention, from A to Z. Some are places to go. ` +
  'Others are funds, boards or plans.';
export const search = 'Search or narrow this list';
export const empty = 'We have not listed any schemes yet.';

/** What the source of a scheme leaves open, each as it is called inside a sentence. */
export const doesNotSay = (gaps: readonly string[]): string => `Does not say: ${formatChoice(gaps)}.`;
export const contact = 'Who to contact';
export const ask = 'What to ask them';
/** What a screen reader adds to a link of a card. */
export const of = (scheme: string): string => ` about ${scheme}`;
