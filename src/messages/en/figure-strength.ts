/** What a figure can support: what it was compared with, who counted, and what is missing. */
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
    title: 'Level 2: compared with an earlier figure',
    words: 'The same thing was counted earlier. Other changes over that time could explain the difference.',
  },
  'people who declined': {
    title: 'Level 2: compared with people who did not take part',
    words: 'Those who took part and those who did not may have differed from the start.',
  },
  'another group': {
    title: 'Level 2: compared with another group',
    words: 'The source does not show that the other group was similar.',
  },
  'a similar group counted in the same way': {
    title: 'Level 3: compared with a similar group',
    words:
      'A group in a similar place or position was counted in the same way. The two groups may still have differed in ' +
      'other ways.',
  },
  'a like-for-like group': {
    title: 'Level 4: compared with a like-for-like group',
    words: 'The other group was matched on what was known about people.',
  },
  'a group chosen by lot': {
    title: 'Level 5: compared with a group chosen by lot',
    words: 'Chance decided who took part, so other differences should cancel out.',
  },
} satisfies Record<ComparatorKind | 'none', { title: string; words: string }>;

export const noLevel = {
  title: 'No level: cannot be right as printed',
  words: 'A figure that cannot be right says nothing about whether the scheme worked, whatever it was compared with.',
};

export const notAResult = {
  title: 'Not a result',
  words: 'This counts what was done, offered or aimed for, so it says nothing about whether the scheme worked.',
};

/** Who counted, and what that means. */
export const counters = {
  own: {
    label: 'The people who run it',
    words: 'The people who run the scheme counted, and they chose what to print.',
  },
  payer: {
    label: 'A commissioner’s office',
    words: 'A commissioner’s office counted. These offices lead or pay for schemes, so the count is not independent.',
  },
  police: {
    label: 'The police',
    words: 'The police counted. They take part in schemes like this, so the count is not independent.',
  },
  independent: {
    label: 'Someone independent',
    words: 'Someone who neither runs nor pays for the scheme counted.',
  },
  'not-stated': { label: 'Not stated', words: 'Who counted is not stated.' },
} satisfies Record<Counter['id'], { label: string; words: string }>;

/** What weakens a result. */
export const limits = {
  smallGroup: (line: number): string =>
    `A small group, under ${line}: a few more or fewer people would change the share a lot.`,
  noBase: 'The source does not say how many people this is a percentage of.',
  noNumbers: 'The source does not give the numbers before and after.',
  noComparison:
    'The source does not compare this with anything, so it cannot show that the scheme made the difference.',
  noFollowUp: 'The source does not say how long people were followed.',
  selfReported:
    'The people who run or pay for the scheme chose to print this, and we do not know of anyone who checked it.',
};

/** Why a figure has no interval. */
export const noInterval = {
  impossible: 'The counts cannot be right as printed, so no interval is drawn.',
  noCount: (base: number): string =>
    `The source gives a percentage of a group of ${formatNumber(base)}, but not the count, so no interval is drawn.`,
  noBase: 'The source does not say how many people this is a percentage of, so no interval is drawn.',
  twoNumbers: 'These are two numbers and not shares of a group, so there is no interval.',
  percentageOnly: 'The source gives a percentage, but not the numbers before and after, so no interval is drawn.',
  noVariation: 'The source gives two numbers, but not how much they vary by chance, so no interval is drawn.',
  noSpread: 'The source gives an average, but not how spread out the scores were, so no interval is drawn.',
  number: 'This is a number and not a share of a group, so there is no interval.',
  money: 'This is a sum of money and not a share of a group, so there is no interval.',
};
