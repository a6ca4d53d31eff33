import { range, table } from '#messages/figures.ts';
import type { Outcome, Share } from '../../schemas/outcome.ts';
import { formatFigure, formatPrinted } from './figure.ts';
import { wilsonInterval } from './interval.ts';
import { capitalise, formatNumber, formatPercent } from '../../messages/format.ts';

/**
 * The numbers of a picture as a table: a head and rows of words, or null where one number is all there is.
 * @param parts figures of the same scheme that are part of this one
 */
export const toTable = (
  outcome: Outcome,
  parts: readonly Outcome[] = [],
): { head: string[]; rows: string[][] } | null => {
  if (
    outcome.type === 'proportion' &&
    outcome.share.basis === 'counts' &&
    outcome.share.numerator <= outcome.share.denominator
  )
    return countsTable(outcome.measure, outcome.share);
  if (outcome.type === 'change' && outcome.change.form === 'from and to') {
    const { fromLabel, from, fromBase, toLabel, to, toBase, unit } = outcome.change;
    const hasBases = fromBase !== undefined || toBase !== undefined;
    const row = (label: string, value: number, base: number | undefined) => [
      label,
      formatNumber(value),
      ...(hasBases ? [base === undefined ? table.notStated : formatNumber(base)] : []),
    ];
    return {
      head: [table.whenOrWho, capitalise(unit), ...(hasBases ? [table.outOf] : [])],
      rows: [row(fromLabel, from, fromBase), row(toLabel, to, toBase)],
    };
  }
  if (outcome.type === 'rating' && outcome.before !== undefined)
    return {
      head: [table.when, table.score],
      rows: [
        [table.before, formatNumber(outcome.before)],
        [table.after, formatNumber(outcome.value)],
      ],
    };
  if (outcome.type === 'count' && parts.length > 1)
    return {
      head: [table.measure, capitalise(outcome.unit)],
      rows: [outcome, ...parts].map((part) => [part.measure, formatFigure(part)]),
    };
  return null;
};

const countsTable = (
  measure: string,
  { numerator, denominator, printedPercent, decimals }: Extract<Share, { basis: 'counts' }>,
) => {
  const row = (label: string, count: number) => {
    const { low, high } = wilsonInterval(count, denominator);
    return [label, formatNumber(count), formatPercent((count / denominator) * 100), range(low * 100, high * 100)];
  };
  return {
    head: [table.group, table.people, table.share, table.interval],
    rows: [
      row(measure, numerator),
      row(table.others, denominator - numerator),
      [table.all, formatNumber(denominator), formatPercent(100, 0), ''],
      ...(printedPercent === undefined ? [] : [[table.asPrinted, '', formatPrinted(printedPercent, decimals), '']]),
    ],
  };
};
