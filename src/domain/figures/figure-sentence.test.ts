import { describe, expect, test } from 'vitest';
import { makeOutcome } from '../../testing/make-entry.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { formatFigure, formatStatement, sentenceOf } from './figure.ts';

const counts = makeOutcome('proportion', { share: { basis: 'counts', numerator: 6, denominator: 136 } });
const fall = makeOutcome('change', { change: { form: 'percent', percent: 185, direction: 'lower' } });

describe('a figure', () => {
  test('has the nought that its source prints at the end', () => {
    expect(
      formatFigure(
        makeOutcome('proportion', {
          share: { basis: 'percentage of a known base', percent: 93, denominator: 86, decimals: 1 },
        }),
      ),
    ).toBe('93.0% of 86');
  });

  const orders = { what: 'orders made' };
  test.each<[string, Outcome]>([
    ['6 of 136 people finished', counts],
    ['the source gives people finished as 185% lower', fall],
    ['orders made went from 3 to 22', makeOutcome('change', orders)],
    ['orders made went from 12.5 to 21', makeOutcome('rating', { ...orders, before: 12.5 })],
    ['21 orders made', makeOutcome('rating', orders)],
  ])('goes on into the sentence “%s”, without a full stop', (words, outcome) => {
    expect(formatStatement(outcome)).toBe(words);
    const { before, figure, after } = sentenceOf(outcome);
    expect(figure).toBe(formatFigure(outcome));
    expect(`${before} ${figure} ${after}`.trim()).toBe(words);
  });
});
