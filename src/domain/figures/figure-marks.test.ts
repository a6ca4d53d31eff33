import { describe, expect, test } from 'vitest';
import { known, makeOutcome, notStated } from '../../testing/make-entry.ts';
import { comparatorKinds, type Outcome } from '../../schemas/outcome.ts';
import { comparisonOf, comparisons, counterOf, counters, isCompared, markIds, toMarks } from './figure-marks.ts';

const share = { basis: 'counts', numerator: 6, denominator: 136 };
const elsewhere = { comparator: known('People elsewhere'), comparatorKind: 'another group' };
const ended = { state: 'does not apply', why: 'A count' };
const markOf = (outcome: Outcome, wanted: string) => toMarks(outcome).find(({ id }) => id === wanted);

describe('the four marks', () => {
  test('of a figure are always the same four, in their order', () => {
    expect(toMarks(makeOutcome('count')).map(({ id }) => id)).toEqual([...markIds]);
  });

  test('of an impossible figure are none, whatever it was compared with', () => {
    const change = { form: 'percent', percent: 185, direction: 'lower' };
    expect(toMarks(makeOutcome('change', { change, ...elsewhere }))).toEqual([]);
  });

  test('say what is not stated and what does not apply', () => {
    const states = (fields: Record<string, unknown>) =>
      toMarks(makeOutcome('proportion', { share, ...fields })).map(({ state }) => state);
    expect(states({})).toEqual(['not stated', 'known', 'not stated', 'not stated']);
    expect(states({ comparator: ended, followUp: ended })).toEqual([
      'does not apply',
      'known',
      'does not apply',
      'not stated',
    ]);
  });
});

describe('compared with', () => {
  test('a named comparator whose number is given is shown', () => {
    const outcome = makeOutcome('change', elsewhere);
    expect(comparisonOf(outcome)).toBe('another group');
    expect(markOf(outcome, 'compared')).toMatchObject({ state: 'known', words: 'Another group: people elsewhere' });
    expect(isCompared(outcome)).toBe(true);
  });

  test.each<[string, Outcome]>([
    ['a share', makeOutcome('proportion', { share, ...elsewhere })],
    [
      'a fall in per cent',
      makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'lower' }, ...elsewhere }),
    ],
    ['an average without one before', makeOutcome('rating', elsewhere)],
    ['a count', makeOutcome('count', elsewhere)],
  ])('a named comparator without its number is claimed, not shown: %s', (_, outcome) => {
    expect(comparisonOf(outcome)).toBe('claimed');
    expect(markOf(outcome, 'compared')?.words).toBe('Claimed, not shown: people elsewhere');
    expect(isCompared(outcome)).toBe(false);
  });

  test('ranks each kind above the weaker ones, then what is claimed, then what is not stated', () => {
    const rankOf = (fields: Record<string, unknown>, type: 'change' | 'count' = 'change') =>
      markOf(makeOutcome(type, fields), 'compared')?.rank ?? NaN;
    const ranks = [
      rankOf({ comparator: ended }),
      rankOf({ comparator: notStated }),
      rankOf(elsewhere, 'count'),
      ...comparatorKinds.map((comparatorKind) => rankOf({ ...elsewhere, comparatorKind })),
    ];
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks).size).toBe(comparisons.length);
  });
});

test.each([
  ['136 people', { share }, '136'],
  ['under 50', { share: { ...share, denominator: 49 } }, '49, a small group'],
  ['no base', { share: { basis: 'base not stated', percent: 98 } }, 'Not stated'],
])('base: %s', (_, fields, words) => {
  expect(markOf(makeOutcome('proportion', fields), 'base')?.words).toBe(words);
});

test('followed how long is the source’s own answer', () => {
  expect(markOf(makeOutcome('count', { followUp: known('a year') }), 'followed')?.words).toBe('A year');
});

describe('who counted', () => {
  test.each([
    ['scheme', 'own'],
    ['provider', 'own'],
    ['commissioner', 'payer'],
    ['police', 'police'],
    ['independent evaluator', 'independent'],
    ['inspectorate', 'independent'],
    ['national statistics', 'independent'],
  ])('%s is %s', (who, counter) => {
    const outcome = makeOutcome('count', { countedBy: known({ who, name: 'the team' }) });
    expect(counterOf(outcome)).toBe(counter);
    expect(markOf(outcome, 'counted')?.words).toBe('The team');
  });

  test('unnamed is not stated, which is an answer of its own and the last', () => {
    expect(counterOf({ countedBy: { state: 'not stated' } })).toBe(counters.at(-1));
  });
});
