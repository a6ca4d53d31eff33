import { describe, expect, test } from 'vitest';
import { cautionOf, makeOutcome } from '../testing/make-entry.ts';
import { cautionSorts, gradedSorts, type CautionSort, type Grade } from '../schemas/outcome.ts';
import { toSeries } from './series.ts';

describe('a figure that cannot be right', () => {
  test.each(cautionSorts)('is the only one that a caution keeps from being drawn: “%s”', (sort) => {
    const graded: Partial<Record<CautionSort, Grade>> = gradedSorts;
    const { kind } = toSeries(makeOutcome('proportion', { cautions: [cautionOf(sort)] }));
    expect(kind).toBe(graded[sort] === 'impossible' ? 'not drawn' : 'share');
  });

  test('is none whose percentage only does not reconcile with its base', () => {
    const share = { basis: 'percentage of a known base', percent: 50, denominator: 7 };
    expect(toSeries(makeOutcome('proportion', { share }))).toMatchObject({
      kind: 'share',
      percent: 50,
      interval: null,
    });
  });
});
