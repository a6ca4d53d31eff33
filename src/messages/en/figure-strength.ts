/** How much a figure can bear: what it was compared with, who counted, and what is missing. */
import type { Counter } from '../../domain/figures/evidence.ts';
import type { ComparatorKind } from '../../schemas/outcome.ts';
import { formatNumber } from '../format.ts';

/** A level of evidence by what a figure was compared with, and what that means. */
export const levels = {
  none: {
    title: 'Level 1: nothing to compare with',
    words: 'One figure, from one time and one group. It cannot show what would have happened without the scheme.',
  },
  'an earlier figure': {
    title: 'Level 2: a before figure',
    words: 'The same thing was counted earlier. Other changes over that time could explain the difference.',
  },
  'people who declined': {
    title: 'Level 2: compared with people who did not take part',
    words: 'Those who took part and those who did not may have differed from the start.',
  },
  'another group': {
    title: 'Level 2: compared with another group',
    words: 'Whether the other group was alike is not shown.',
  },
  'a similar group counted in the same way': {
    title: 'Level 3: a similar group',
    words:
      'A group in a similar place or position was counted in the same way. What else set the two apart is not ruled ' +
      'out.',
  },
  'a like-for-like group': {
    title: 'Level 4: a like-for-like group',
    words: 'The other group was made alike in what was known about it.',
  },
  'a group chosen by lot': {
    title: 'Level 5: chosen by lot',
    words: 'Chance decided who took part, so other differences should cancel out.',
  },
} satisfies Record<ComparatorKind | 'none', { title: string; words: string }>;

export const noLevel = {
  title: 'No level: cannot be right as printed',
  words: 'A figure that cannot be true says nothing about whether it worked, whatever it was compared with.',
};

export const notAResult = {
  title: 'Not a result',
  words: 'It counts what was done, offered or aimed for, so it says nothing about whether it worked.',
};

/** Who counted, and what that means. */
export const counters = {
  own: { label: 'Those who run it', words: 'Those who run the scheme counted, and they chose what to print.' },
  payer: {
    label: 'A commissioner’s office',
    words: 'A commissioner’s office counted. Such offices lead or pay for schemes, so it is not an outsider’s count.',
  },
  police: {
    label: 'The police',
    words: 'The police counted. They take part in such schemes, so it is not an outsider’s count.',
  },
  independent: {
    label: 'Somebody independent',
    words: 'Somebody who neither runs nor pays for the scheme counted.',
  },
  'not-stated': { label: 'Not stated', words: 'Who counted is not stated.' },
} satisfies Record<Counter['id'], { label: string; words: string }>;

/** What weakens a result. */
export const limits = {
  smallGroup: (line: number): string =>
    `A small group, under ${line}: a few people more or fewer would change the share a lot.`,
  noBase: 'How many people stand behind the percentage is not stated.',
  noNumbers: 'The numbers before and after are not stated.',
  noComparison: 'Nobody similar was counted to compare with, so it does not show that the scheme made the difference.',
  noFollowUp: 'How long people were followed is not stated.',
  selfReported: 'Those who run or pay for the scheme chose to print it, and nobody is known to have checked it.',
};

/** Why a figure has no interval. */
export const noInterval = {
  impossible: 'The counts cannot be right as printed, so no interval is drawn.',
  noCount: (base: number): string =>
    `The source gives a percentage of ${formatNumber(base)} and not the count, so no interval is drawn.`,
  noBase: 'The source does not say how many people stand behind the percentage, so no interval is drawn.',
  twoNumbers: 'It is two numbers and not shares of a group, so it has no interval.',
  percentageOnly: 'The source gives a percentage and not the numbers before and after, so no interval is drawn.',
  noVariation: 'The source gives two numbers and not how much they vary by chance, so no interval is drawn.',
  noSpread: 'The source gives an average and not how far the scores were spread, so no interval is drawn.',
  number: 'It is a number and not a share of a group, so it has no interval.',
  money: 'It is a sum of money and not a share of a group, so it has no interval.',
};
