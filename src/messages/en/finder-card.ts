/** What a finder’s card says of a scheme: what it states that matters here, what it leaves open, what was not said. */
import type { CardLine } from '../../domain/finder/card-lines.ts';
import type { AgeRange, Gender } from '../../schemas/criterion.ts';
import { formatChoice, formatList, lowerFirst } from '../format.ts';
import { age } from './fact-values.ts';

/** What each line of a card begins with. */
export const leads = {
  against: 'Because of its rules:',
  ended: 'Ended:',
  caution: 'Our own caution, not the scheme’s:',
  says: 'Says:',
  asks: 'It asks:',
  doesNotSay: 'Doesn’t say:',
  notSaid: 'You have not said:',
} satisfies Record<CardLine, string>;

const listed = (labels: readonly string[]): string => formatList(labels.map(lowerFirst));

/** @param needs labels of needs that it names and the reader has */
export const helpsWith = (needs: readonly string[]): string => `helps with ${listed(needs)}`;
/** @param stage the label of the stage that the reader gave */
export const takesAtStage = (stage: string): string => `takes people at this stage: ${lowerFirst(stage)}`;
export const isForThoseClose = 'is for people close to someone in trouble';

const genders = { women: 'women', men: 'men' } as const satisfies Record<Gender, string>;
export const takesGender = (taken: readonly Gender[]): string =>
  `takes ${formatList(taken.map((one) => genders[one]))}`;
export const takesAge = ({ from, to }: AgeRange): string => {
  if (from !== undefined && to !== undefined) return `takes people ${lowerFirst(age.between(from, to))}`;
  return `takes people ${lowerFirst(from !== undefined ? age.from(from) : age.upTo(to ?? 0))}`;
};

/** @param needs labels of needs that the reader has and it does not name */
export const whetherHelpsWith = (needs: readonly string[]): string =>
  `whether it helps with ${formatChoice(needs.map(lowerFirst))}`;
export const whetherTakesGender = (gender: Gender): string => `whether it takes ${genders[gender]}`;
export const whetherAge = 'whether there is an age limit';
export const whetherStage = (stage: string): string => `whether it takes people at this stage: ${lowerFirst(stage)}`;
export const whetherFromHere = 'whether it takes people from that area';
export const whereItWorks = 'where it works';

/** What a line lists, as one sentence; parted by semicolons where an item has a comma itself. */
export const sentence = (items: readonly string[]): string =>
  `${items.join(items.some((item) => item.includes(',')) ? '; ' : ', ')}.`;

/** Rules in their own words, as one sentence. */
export const rules = (words: readonly string[]): string => `${words.join('; ')}.`;

export const whatToAsk = 'What to ask them';
export const whoToContact = 'Who to contact';
