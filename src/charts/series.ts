import { findDiscrepancies } from '../domain/arithmetic.ts';
import { smallGroup } from '../domain/figure.ts';
import { wilsonInterval } from '../domain/interval.ts';
import { capitalise } from '../domain/words.ts';
import type { CautionSort, Outcome, OutcomeOf, Share } from '../schemas/outcome.ts';

/**
 * What a figure gives to draw, without a pixel in it. Every share and every end of an interval is a percentage, 0 to 100.
 * Its cautions are applied: a figure that cannot be true as printed is never drawn.
 */
export const toSeries = (outcome: Outcome): ChartSeries => {
  const impossible = findImpossible(outcome);
  if (impossible) return notDrawn(impossible);
  switch (outcome.type) {
    case 'proportion':
      return toShareSeries(outcome.share);
    case 'change':
      return toChangeSeries(outcome.change);
    case 'rating':
      return toRatingSeries(outcome);
    case 'count':
    case 'money':
      return { kind: 'number only' };
  }
};

/** Where an axis of percentages ends: the first of a few round ends that leaves a tenth of itself free. */
export const toAxisMax = (highest: number): number => axisEnds.find((end) => highest <= end * 0.9) ?? 100;

/** A share of a known number of people. */
export interface ShareSeries {
  kind: 'share';
  percent: number;
  /** Null where the source prints a percentage and not the count behind it. */
  interval: { low: number; high: number } | null;
  numerator?: number;
  denominator: number;
  isSmall: boolean;
  axisMax: number;
  /** The axis ends before 100, and the picture must say so. */
  stopsShort: boolean;
  whyNoInterval?: string;
}
/** Two values of one measure, drawn from zero. */
export interface BarsSeries {
  kind: 'bars';
  bars: { label: string; value: number }[];
  unit: string;
}
export type ChartSeries = ShareSeries | BarsSeries | { kind: 'not drawn'; reason: string } | { kind: 'number only' };
export type DrawnSeries = ShareSeries | BarsSeries;

const axisEnds = [5, 10, 20, 40, 60, 80, 100] as const;

const impossibleSorts: ReadonlySet<CautionSort> = new Set<CautionSort>([
  'share over 100',
  'fall over 100',
  'no whole number gives this',
  'part larger than whole',
]);

const findImpossible = (outcome: Outcome): string | undefined => {
  const discrepancy = findDiscrepancies(outcome).find(({ sort }) => impossibleSorts.has(sort));
  return outcome.cautions.find(({ sort }) => impossibleSorts.has(sort))?.words ?? (discrepancy && `${capitalise(discrepancy.message)}.`);
};

const toShareSeries = (share: Share): ChartSeries => {
  if (share.basis === 'base not stated') return notDrawn('No chart: the source gives no number of people behind this percentage');
  const { denominator } = share;
  const isSmall = denominator < smallGroup;
  if (share.basis === 'percentage of a known base') {
    const whyNoInterval = `The source gives a percentage of ${denominator} and not the count, so no interval is drawn`;
    return { kind: 'share', percent: share.percent, interval: null, denominator, isSmall, whyNoInterval, ...toAxis(share.percent) };
  }
  const { numerator } = share;
  const { low, high } = wilsonInterval(numerator, denominator);
  const interval = { low: low * 100, high: high * 100 };
  return { kind: 'share', percent: (numerator / denominator) * 100, interval, numerator, denominator, isSmall, ...toAxis(interval.high) };
};

const toAxis = (highest: number): { axisMax: number; stopsShort: boolean } => {
  const axisMax = toAxisMax(highest);
  return { axisMax, stopsShort: axisMax < 100 };
};

const toChangeSeries = (change: OutcomeOf<'change'>['change']): ChartSeries => {
  if (change.form === 'percent') return notDrawn('No chart: the source gives a percentage and not the numbers before and after');
  const { from, to, fromLabel, toLabel, unit } = change;
  return toBars(
    [
      { label: fromLabel, value: from },
      { label: toLabel, value: to },
    ],
    unit,
  );
};

const toRatingSeries = ({ before, value, scale }: OutcomeOf<'rating'>): ChartSeries => {
  if (before === undefined) return { kind: 'number only' };
  if (scale.state !== 'known') return notDrawn('No chart: the scale is not stated');
  return toBars(
    [
      { label: 'Before', value: before },
      { label: 'After', value },
    ],
    scale.value,
  );
};

const toBars = (bars: BarsSeries['bars'], unit: string): ChartSeries =>
  bars.some(({ value }) => value < 0) ? notDrawn('No chart: bars from zero cannot show a number below it') : { kind: 'bars', bars, unit };

const notDrawn = (reason: string): ChartSeries => ({ kind: 'not drawn', reason });
