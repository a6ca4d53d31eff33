import type { CautionSort, Outcome, Share } from '../schemas/outcome.ts';

/** A sum that does not come out, and the sort of caution that an author may answer it with. */
export interface Discrepancy {
  sort: CautionSort;
  message: string;
}

/**
 * Everything in one figure that cannot be true as printed, whether or not a caution says so.
 * Percentages are compared within the rounding of the places they are printed to.
 */
export const findDiscrepancies = (outcome: Outcome): Discrepancy[] => {
  if (outcome.type === 'proportion') return checkShare(outcome.share);
  if (outcome.type === 'change') return checkChange(outcome.change);
  return [];
};

/** The discrepancies of a figure that none of its cautions answers. */
export const findUncautioned = (outcome: Outcome): Discrepancy[] =>
  findDiscrepancies(outcome).filter(({ sort }) => !outcome.cautions.some((caution) => caution.sort === sort));

/** Whether a whole number of a base gives this percentage, within the rounding it is printed to. */
export const isReachable = (percent: number, denominator: number): boolean => {
  const nearest = Math.round((percent / 100) * denominator);
  return [nearest - 1, nearest, nearest + 1].some(
    (numerator) => numerator >= 0 && agrees((numerator / denominator) * 100, percent),
  );
};

/** Whether an exact percentage rounds to the printed one at the places it is printed to. */
export const agrees = (exact: number, printed: number): boolean => {
  const half = 0.5 * 10 ** -decimalPlaces(printed);
  return Math.abs(exact - printed) <= half + 1e-9;
};

/** How many decimal places a number is written with. */
export const decimalPlaces = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const checkShare = (share: Share): Discrepancy[] => {
  if (share.basis === 'counts') {
    const { numerator, denominator, printedPercent } = share;
    const exact = (numerator / denominator) * 100;
    return [
      ...(numerator > denominator
        ? [
            {
              sort: 'part larger than whole' as const,
              message: `${numerator} of ${denominator} is more than all of them`,
            },
          ]
        : []),
      ...(printedPercent !== undefined && !agrees(exact, printedPercent)
        ? [
            {
              sort: 'counts and percentage disagree' as const,
              message: `${numerator} of ${denominator} is ${exact.toFixed(1)}%, not ${printedPercent}%`,
            },
          ]
        : []),
      ...overHundred(printedPercent),
    ];
  }
  const unreachable =
    share.basis === 'percentage of a known base' &&
    share.percent <= 100 &&
    !isReachable(share.percent, share.denominator)
      ? [
          {
            sort: 'no whole number gives this' as const,
            message: `no whole number of ${share.denominator} gives ${share.percent}%`,
          },
        ]
      : [];
  return [...overHundred(share.percent), ...unreachable];
};

const overHundred = (percent: number | undefined): Discrepancy[] =>
  percent !== undefined && percent > 100
    ? [{ sort: 'share over 100', message: `a share cannot pass 100%, and this is ${percent}%` }]
    : [];

const checkChange = (change: Extract<Outcome, { type: 'change' }>['change']): Discrepancy[] => {
  if (change.form === 'percent')
    return change.direction === 'lower' && change.percent > 100
      ? [{ sort: 'fall over 100', message: `nothing can fall by more than 100%, and this is ${change.percent}%` }]
      : [];
  const { from, to, printedTimes } = change;
  return printedTimes !== undefined && !agrees(to / from, printedTimes)
    ? [
        {
          sort: 'times do not match',
          message:
            `${from} to ${to} is ${from === 0 ? 'no number of' : (to / from).toFixed(1)} times, not ` +
            `${printedTimes}`,
        },
      ]
    : [];
};
