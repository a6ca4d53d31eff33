import type { Outcome, Share } from '../schemas/outcome.ts';
import { wilsonInterval } from './interval.ts';
import { formatNumber, formatPercent } from './words.ts';

/** The numbers of a picture as a table: a head and rows of words, or null where one number is all there is, or where a count passes all counted. */
export const toTable = (outcome: Outcome): { head: string[]; rows: string[][] } | null => {
  if (outcome.type === 'proportion' && outcome.share.basis === 'counts')
    return outcome.share.numerator > outcome.share.denominator ? null : countsTable(outcome.measure, outcome.share);
  if (outcome.type === 'change' && outcome.change.form === 'from and to') {
    const { fromLabel, from, toLabel, to, unit } = outcome.change;
    return { head: ['When or who', unit.charAt(0).toUpperCase() + unit.slice(1)], rows: [[fromLabel, formatNumber(from)], [toLabel, formatNumber(to)]] };
  }
  return null;
};

const countsTable = (measure: string, { numerator, denominator, printedPercent }: Extract<Share, { basis: 'counts' }>) => {
  const row = (label: string, count: number) => {
    const { low, high } = wilsonInterval(count, denominator);
    return [label, formatNumber(count), formatPercent((count / denominator) * 100), `${formatPercent(low * 100)} to ${formatPercent(high * 100)}`];
  };
  return {
    head: ['Group', 'People', 'Share, by our sum', '95% interval, ours'],
    rows: [
      row(measure, numerator),
      row('All others', denominator - numerator),
      ['All counted', formatNumber(denominator), '100%', ''],
      ...(printedPercent === undefined ? [] : [['As the source prints it', '', `${formatNumber(printedPercent)}%`, '']]),
    ],
  };
};
