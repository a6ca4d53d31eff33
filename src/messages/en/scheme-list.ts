/** Lists of schemes: the list of all, and the card that each has. */

import type { SchemeListPart } from '../../data/scheme-list.ts';
import { formatChoice, formatCount, formatNumber } from '../format.ts';
import { link, type RichText } from '../rich.ts';

export const description = 'Every scheme on this site, from A to Z, with what we know about each.';
export const lede = (count: number, takingPeople: number): string =>
  `${formatCount(count, 'scheme')} that our documents describe or mention. ${
    takingPeople === count ? '' : `First the ${formatNumber(takingPeople)} that take people, then the others. `
  }Each list goes from A to Z.`;
export const narrow: RichText = [
  'Narrow it down: ',
  link('areas', 'by area'),
  ', ',
  link('needs', 'by need'),
  ', ',
  link('stages', 'by stage'),
  ' or ',
  link('search', 'with search'),
  '.',
];
/** Headings of the two parts of the list. */
export const parts = {
  people: 'Schemes that take people',
  others: 'Funds, boards, plans and other work',
} satisfies Record<SchemeListPart['id'], string>;
export const empty = 'We have not listed any schemes yet.';

/** What the source of a scheme leaves open, each as it is called inside a sentence. */
export const doesNotSay = (gaps: readonly string[]): string => `Does not say: ${formatChoice(gaps)}.`;
export const contact = 'Who to contact';
export const ask = 'What to ask them';
/** What a screen reader adds to a link of a card. */
export const of = (scheme: string): string => ` about ${scheme}`;
