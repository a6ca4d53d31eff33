import { makeOutcome } from './make-entry.ts';

/** Figures by the numbers that they are made of, for tests of what is wrong with numbers. */
export const counts = (numerator: number, denominator: number, printedPercent?: number) =>
  makeOutcome('proportion', {
    share: { basis: 'counts', numerator, denominator, ...(printedPercent === undefined ? {} : { printedPercent }) },
  });
export const percentOf = (percent: number, denominator: number, more: { decimals?: number } = {}) =>
  makeOutcome('proportion', { share: { basis: 'percentage of a known base', percent, denominator, ...more } });
export const bare = (percent: number) => makeOutcome('proportion', { share: { basis: 'base not stated', percent } });
export const changed = (percent: number, direction: 'lower' | 'higher') =>
  makeOutcome('change', { change: { form: 'percent', percent, direction } });
export const times = (from: number, to: number, printedTimes?: number) =>
  makeOutcome('change', {
    change: {
      form: 'from and to',
      from,
      to,
      unit: 'orders',
      fromLabel: 'before',
      toLabel: 'after',
      ...(printedTimes === undefined ? {} : { printedTimes }),
    },
  });
