/** What a document says of a figure, question by question, and how we judge it. */

import { formatPercent } from '../format.ts';

export const labels = {
  population: 'Who was counted',
  period: 'When it was counted',
  followUp: 'How long they were followed',
  noData: 'Missing data',
  standing: 'Provisional or final',
  comparator: 'Compared with',
  countedBy: 'Counted by',
  scale: 'Scale',
  interval: '95% confidence interval',
};

/** The link to the guide that says how we judge figures. */
export const ourRule = 'Our rule';

/** @param low in per cent, as is `high` */
export const interval = (low: number, high: number): string =>
  `${formatPercent(low)} to ${formatPercent(high)}, by our own calculation (Wilson)`;
