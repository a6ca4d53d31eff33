import * as text from '#messages/arithmetic.ts';
import { gradedSorts, grades, type Grade, type GradedSort, type Outcome, type Share } from '../../schemas/outcome.ts';
import { formatPercent } from '../../messages/format.ts';

/** A discrepancy, as a clause, and the sort of caution that answers it and gives its grade. */
export interface Discrepancy {
  sort: GradedSort;
  message: string;
}

/**
 * Everything wrong with the numbers of one figure, whether or not a caution says so. What is wrong only beside another
 * figure is not here.
 */
export const findDiscrepancies = (outcome: Outcome): Discrepancy[] => {
  if (outcome.type === 'proportion') return checkShare(outcome.share);
  if (outcome.type === 'change') return checkChange(outcome.change);
  return [];
};

/** The discrepancies of a figure that none of its cautions answers. */
export const findUncautioned = (outcome: Outcome): Discrepancy[] =>
  findDiscrepancies(outcome).filter(({ sort }) => !outcome.cautions.some((caution) => caution.sort === sort));

/** The worst grade of a figure’s numbers, by its own sums and its cautions; null where nothing is wrong with them. */
export const gradeOf = (outcome: Outcome): Grade | null => {
  const sorts = [...findDiscrepancies(outcome), ...outcome.cautions].map(({ sort }) => gradeOfSort(sort));
  return grades.find((grade) => sorts.includes(grade)) ?? null;
};

/** The grade that a sort of caution gives; null for one that finds no number wrong. */
export const gradeOfSort = (sort: Outcome['cautions'][number]['sort']): Grade | null =>
  sort in gradedSorts ? gradedSorts[sort as GradedSort] : null;

/** The whole number of people, 0 to all, that comes nearest to a percentage of a base. */
export const nearestCount = (percent: number, base: number): number =>
  Math.min(base, Math.max(0, Math.round((percent * base) / 100)));

/**
 * How a printed number fits the exact one, such as the percentage that the counts beside it give. With d decimal places
 * printed, one unit of the last digit is 10^-d. Up to half a unit away it is rounded as usual, and nothing is wrong. Up
 * to a whole unit away, as when decimals are cut off or rounded up, the grade is `rounding`. Further away the two do
 * not reconcile.
 * @param exact the number worked out, unrounded
 * @param places how many decimal places are printed; without it, as many as the number is written with
 */
export const gradePrinted = (
  printed: number,
  exact: number,
  places = decimalPlaces(printed),
): 'does not reconcile' | 'rounding' | null => {
  const unit = 10 ** -places;
  const distance = Math.abs(printed - exact);
  if (distance <= unit / 2 + slack) return null;
  return distance <= unit + slack ? 'rounding' : 'does not reconcile';
};

/** How many decimal places a number is written with. */
export const decimalPlaces = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Floating point misses a half by a hair. */
const slack = 1e-9;

const checkShare = (share: Share): Discrepancy[] => {
  if (share.basis === 'counts') {
    const { numerator, denominator, printedPercent, decimals } = share;
    return [
      ...(numerator > denominator
        ? [{ sort: 'part larger than whole' as const, message: text.partLargerThanWhole(numerator, denominator) }]
        : []),
      ...(printedPercent === undefined
        ? []
        : checkPercent({ printed: printedPercent, decimals, numerator, denominator }, (exact, printed) => ({
            sort: 'counts and percentage disagree',
            message: text.countsDisagree({ numerator, denominator, exact, printed }),
          }))),
      ...overHundred(printedPercent),
    ];
  }
  if (share.basis === 'base not stated' || share.percent > 100) return overHundred(share.percent);
  const { percent, denominator, decimals } = share;
  const numerator = nearestCount(percent, denominator);
  return checkPercent({ printed: percent, decimals, numerator, denominator }, (_, printed) => ({
    sort: 'no whole number gives this',
    message: text.noWholeNumber(denominator, printed),
  }));
};

interface PrintedPercent {
  printed: number;
  decimals: number | undefined;
  numerator: number;
  denominator: number;
}

const checkPercent = (
  { printed, decimals, numerator, denominator }: PrintedPercent,
  disagree: (exact: string, printed: string) => Discrepancy,
): Discrepancy[] => {
  const exact = (numerator / denominator) * 100;
  const places = decimals ?? decimalPlaces(printed);
  const grade = gradePrinted(printed, exact, places);
  if (grade === null) return [];
  const [ours, theirs] = [formatPercent(exact, places + 1), formatPercent(printed, places)];
  return [
    grade === 'rounding'
      ? { sort: 'rounding', message: text.notRounded({ numerator, denominator, exact: ours, printed: theirs }) }
      : disagree(ours, theirs),
  ];
};

const overHundred = (percent: number | undefined): Discrepancy[] =>
  percent !== undefined && percent > 100 ? [{ sort: 'share over 100', message: text.shareOver100(percent) }] : [];

const checkChange = (change: Extract<Outcome, { type: 'change' }>['change']): Discrepancy[] => {
  if (change.form === 'percent')
    return change.direction === 'lower' && change.percent > 100
      ? [{ sort: 'fall over 100', message: text.fallOver100(change.percent) }]
      : [];
  const { from, to, printedTimes } = change;
  // One unit matters little to a percentage and much to “twice”, so a number of times has no such tolerance.
  return printedTimes !== undefined && gradePrinted(printedTimes, to / from) !== null
    ? [{ sort: 'times do not match', message: text.otherTimes({ from, to, printed: printedTimes }) }]
    : [];
};
