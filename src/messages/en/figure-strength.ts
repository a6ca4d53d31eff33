/** What weakens a figure, and why it has no interval. */
import { formatNumber } from '../format.ts';

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
