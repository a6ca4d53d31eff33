import { describe, expect, test } from 'vitest';
import { cautionOf, makeOutcome } from '../../testing/make-entry.ts';
import { comparatorKinds, type ComparatorKind, type Outcome } from '../../schemas/outcome.ts';
import { comparisonOf, counters, noLevel, rateComparison, rateCounter, rateEvidence } from './evidence.ts';

const source = { document: 'report-2021', at: 'page 1' };

describe('the level of a figure', () => {
  // Sherman and others, Preventing Crime: What Works, What Doesn’t, What’s Promising (1997), chapter 2: the five levels
  // of the Maryland Scientific Methods Scale, each with the design that the chapter gives for it.
  test.each<[ComparatorKind | undefined, number, string]>([
    [undefined, 1, 'a program and a crime measure at one point in time'],
    ['an earlier figure', 2, 'crime before and after, with no comparison group'],
    ['another group', 2, 'a comparison group present without demonstrated comparability'],
    ['people who declined', 2, 'people who did not take part are such a group'],
    [
      'a similar group counted in the same way',
      3,
      'two or more comparable units, one with and one without the program',
    ],
    ['a like-for-like group', 4, 'other factors controlled for, or only minor differences evident'],
    ['a group chosen by lot', 5, 'random assignment to program and comparison groups'],
  ])('compared with %s it is %i: %s', (comparatorKind, level) => {
    expect(rateComparison({ kind: 'result', comparatorKind })).toMatchObject({ level });
  });

  test('every level from 1 to 5 can be reached, and never falls along the list of comparators', () => {
    const levels = [undefined, ...comparatorKinds].map(
      (comparatorKind) => rateComparison({ kind: 'result', comparatorKind }).level,
    );
    expect([...new Set(levels)]).toEqual([1, 2, 3, 4, 5]);
    expect(levels).toEqual(levels.toSorted());
  });

  test.each(['activity', 'capacity', 'target'] as const)(
    'of a figure of the kind %s is none, whatever it was compared with',
    (kind) => {
      expect(rateComparison({ kind, comparatorKind: 'a group chosen by lot' }).level).toBe(0);
    },
  );

  test('says its number in its title and stays one plain sentence or two', () => {
    for (const comparatorKind of [undefined, ...comparatorKinds]) {
      const { level, title, words } = rateComparison({ kind: 'result', comparatorKind });
      expect(title).toContain(`Level ${level}:`);
      expect(words).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
});

describe('who counted', () => {
  const countedBy = (who: string) =>
    ({ countedBy: { state: 'known', value: { who, name: 'Someone' }, source } }) as Pick<Outcome, 'countedBy'>;

  test.each([
    ['scheme', 'own'],
    ['provider', 'own'],
    ['commissioner', 'payer'],
    ['police', 'police'],
    ['independent evaluator', 'independent'],
    ['inspectorate', 'independent'],
    ['national statistics', 'independent'],
  ])('%s is %s', (who, id) => {
    expect(rateCounter(countedBy(who)).id).toBe(id);
  });

  test('unnamed is not stated, which is an answer of its own and the last', () => {
    expect(rateCounter({ countedBy: { state: 'not stated' } })).toBe(counters.at(-1));
  });
});

test.each([
  [{ state: 'known', value: 'The year before', source }, 'yes'],
  [{ state: 'not stated' }, 'no'],
  [{ state: 'does not apply', why: 'A count' }, 'does not apply'],
] as const)('%o was compared: %s', (comparator, answer) => {
  expect(comparisonOf({ comparator })).toBe(answer);
});

test('how large the figure is does not move its level', () => {
  const levelOf = (numerator: number) =>
    rateEvidence(
      makeOutcome('proportion', {
        comparatorKind: 'an earlier figure',
        share: { basis: 'counts', numerator, denominator: 136 },
      }),
    ).level;
  expect([levelOf(0), levelOf(6), levelOf(136)]).toEqual([2, 2, 2]);
});

describe('a figure that cannot be right', () => {
  const change = { form: 'percent', percent: 185, direction: 'lower' };

  test('has no level, whatever it was compared with and whether or not a caution says why', () => {
    for (const cautions of [[], [cautionOf('fall over 100')]])
      expect(
        rateEvidence(makeOutcome('change', { change, cautions, comparatorKind: 'a group chosen by lot' })),
      ).toEqual(noLevel);
    expect(noLevel.level).toBe(0);
  });

  test('and is no result is rated as no result', () => {
    expect(rateEvidence(makeOutcome('change', { change, kind: 'activity' })).title).toBe('Not a result');
  });

  test.each(['no whole number gives this', 'rounding'] as const)(
    'is not one with the caution “%s”, which keeps its level',
    (sort) => {
      const cautions = [cautionOf(sort)];
      expect(rateEvidence(makeOutcome('count', { cautions, comparatorKind: 'an earlier figure' })).level).toBe(2);
    },
  );
});
