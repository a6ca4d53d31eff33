import * as text from '#messages/charts.ts';
import { limits } from '#messages/figure-strength.ts';
import { table } from '#messages/figures.ts';
import { findDiscrepancies, gradeOfSort } from '../domain/figures/arithmetic.ts';
import { intervalOf, smallGroup } from '../domain/figures/figure.ts';
import { wilsonInterval } from '../domain/figures/interval.ts';
import { toSentence } from '../messages/format.ts';
import type { Outcome, OutcomeOf, Share } from '../schemas/outcome.ts';

/**
 * What a figure gives to draw, without a pixel in it. Every share and every end of an interval is a percentage, 0 to
 * 100. Its cautions are applied: a figure that cannot be true as printed is never drawn.
 * @param parts figures of the same scheme that are part of this one
 */
export const toSeries = (outcome: Outcome, parts: readonly Outcome[] = []): ChartSeries => {
  const impossible = findImpossible(outcome);
  if (impossible) return notDrawn(impossible);
  switch (outcome.type) {
    case 'proportion':
      return toShareSeries(outcome.share, whyNoInterval(outcome));
    case 'change':
      return toChangeSeries(outcome.change);
    case 'rating':
      return toRatingSeries(outcome);
    case 'count':
      return toPartsSeries(outcome, parts);
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
/** Values of one measure, drawn from zero. */
export interface BarsSeries {
  kind: 'bars';
  /** With the number of people that a value is out of, where that is stated. */
  bars: { label: string; value: number; base?: number }[];
  unit: string;
  /** What a reader must know of the bars beside their unit. */
  note?: string;
}
/** Shares that count the same thing in several schemes, a row each, on one scale. */
export interface DotsSeries {
  kind: 'dots';
  rows: DotsRow[];
  axisMax: number;
  stopsShort: boolean;
  /** Printed under the rows: why they must not be read against each other. */
  note: string;
}
/** One scheme’s share among others: percent from 0 to 100 and its interval. */
export interface DotsRow extends Pick<ShareSeries, 'percent' | 'interval' | 'isSmall'> {
  name: string;
  /** Counts, and how long people were followed. */
  detail: string;
}
/** What can be drawn of one figure, or why it is not. */
export type ChartSeries = ShareSeries | BarsSeries | { kind: 'not drawn'; reason: string } | { kind: 'number only' };
/** The series that have a picture. */
export type DrawnSeries = ShareSeries | BarsSeries | DotsSeries;

/**
 * Several shares as rows of one picture. A share that gives nothing to draw is left out, and the page says so in words.
 */
export const toDotsSeries = (
  figures: readonly { name: string; detail: string; outcome: Outcome }[],
  note: string,
): DotsSeries | null => {
  const rows = figures.flatMap(({ name, detail, outcome }) => {
    const series = toSeries(outcome);
    return series.kind === 'share'
      ? [{ name, detail, percent: series.percent, interval: series.interval, isSmall: series.isSmall }]
      : [];
  });
  if (rows.length < 2) return null;
  return {
    kind: 'dots',
    rows,
    note,
    ...toAxis(Math.max(...rows.map(({ percent, interval }) => interval?.high ?? percent))),
  };
};

const axisEnds = [5, 10, 20, 40, 60, 80, 100] as const;

/** Why a figure cannot be right, in the words of its caution or of its sum. */
const findImpossible = (outcome: Outcome): string | undefined => {
  const discrepancy = findDiscrepancies(outcome).find(({ sort }) => gradeOfSort(sort) === 'impossible');
  return (
    outcome.cautions.find(({ sort }) => gradeOfSort(sort) === 'impossible')?.words ??
    (discrepancy && toSentence(discrepancy.message))
  );
};

const whyNoInterval = (outcome: Outcome): string => {
  const interval = intervalOf(outcome);
  return 'why' in interval ? interval.why : '';
};

const toShareSeries = (share: Share, whyNone: string): ChartSeries => {
  if (share.basis === 'base not stated') return notDrawn(limits.noBase);
  const { denominator } = share;
  const isSmall = denominator < smallGroup;
  if (share.basis === 'percentage of a known base') {
    return {
      kind: 'share',
      percent: share.percent,
      interval: null,
      denominator,
      isSmall,
      whyNoInterval: whyNone,
      ...toAxis(share.percent),
    };
  }
  const { numerator } = share;
  const { low, high } = wilsonInterval(numerator, denominator);
  const interval = { low: low * 100, high: high * 100 };
  return {
    kind: 'share',
    percent: (numerator / denominator) * 100,
    interval,
    numerator,
    denominator,
    isSmall,
    ...toAxis(interval.high),
  };
};

const toAxis = (highest: number): { axisMax: number; stopsShort: boolean } => {
  const axisMax = toAxisMax(highest);
  return { axisMax, stopsShort: axisMax < 100 };
};

const toChangeSeries = (change: OutcomeOf<'change'>['change']): ChartSeries => {
  if (change.form === 'percent') return notDrawn(limits.noNumbers);
  const { from, to, fromLabel, toLabel, fromBase, toBase, unit } = change;
  return toBars(
    [
      { label: fromLabel, value: from, ...(fromBase === undefined ? {} : { base: fromBase }) },
      { label: toLabel, value: to, ...(toBase === undefined ? {} : { base: toBase }) },
    ],
    unit,
  );
};

const toRatingSeries = ({ before, value, scale }: OutcomeOf<'rating'>): ChartSeries => {
  if (before === undefined) return { kind: 'number only' };
  if (scale.state !== 'known') return notDrawn(text.noScale);
  return toBars(
    [
      { label: table.before, value: before },
      { label: table.after, value },
    ],
    scale.value,
  );
};

/**
 * A count and the parts of it that the source prints. A part that cannot be right is left out; fewer than two parts
 * make no picture.
 */
const toPartsSeries = (whole: OutcomeOf<'count'>, parts: readonly Outcome[]): ChartSeries => {
  const bars = parts.flatMap((part) => {
    const value = countIn(part);
    return value === null || value > whole.value || findImpossible(part) ? [] : [{ label: part.measure, value }];
  });
  if (bars.length < 2) return { kind: 'number only' };
  const isSplit = parts.every(({ partition }) => partition !== undefined && partition === parts[0]?.partition);
  return {
    kind: 'bars',
    bars: [{ label: whole.measure, value: whole.value }, ...bars],
    unit: whole.unit,
    ...(isSplit ? {} : { note: text.partsOverlap }),
  };
};

const countIn = (part: Outcome): number | null => {
  if (part.type === 'count') return part.value;
  return part.type === 'proportion' && part.share.basis === 'counts' ? part.share.numerator : null;
};

const toBars = (bars: BarsSeries['bars'], unit: string): ChartSeries =>
  bars.some(({ value }) => value < 0) ? notDrawn(text.belowZero) : { kind: 'bars', bars, unit };

const notDrawn = (reason: string): ChartSeries => ({ kind: 'not drawn', reason });
