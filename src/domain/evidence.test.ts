import { describe, expect, test } from 'vitest';
import { makeOutcome } from '../schemas/fixture.ts';
import { comparatorKinds, type ComparatorKind } from '../schemas/outcome.ts';
import { rateEvidence } from './evidence.ts';

/**
 * The Maryland Scale of Scientific Methods as its authors put it: Sherman and others, Preventing Crime: What Works, What
 * Doesn’t, What’s Promising, National Institute of Justice, 1998 (NCJ 171676).
 */
describe('worked examples of the Maryland scale', () => {
  test.each<[string, ComparatorKind | undefined, number]>([
    ['programme and crime at a single point in time (level 1)', undefined, 1],
    ['a clear order in time, from before to after (level 2)', 'an earlier figure', 2],
    ['a comparison group not shown to be alike: those who declined (level 2)', 'people who declined', 2],
    ['a comparison group not shown to be alike: others (level 2)', 'another group', 2],
    ['comparison units that show only minor differences (level 4)', 'a like-for-like group', 4],
    ['random assignment (level 5)', 'a group chosen by lot', 5],
  ])('%s', (_, comparatorKind, level) => {
    expect(rateEvidence(makeOutcome('proportion', comparatorKind === undefined ? {} : { comparatorKind }))).toMatchObject({ level, title: expect.stringMatching(new RegExp(`^Level ${level}: `)) });
  });
});

test.each(['activity', 'capacity', 'target'])('a figure of %s is no result, whatever it was compared with', (kind) => {
  for (const comparatorKind of comparatorKinds)
    expect(rateEvidence(makeOutcome('count', { kind, comparatorKind }))).toEqual({ level: 0, title: 'Not a result', words: 'It counts what was done, offered or aimed for, so it says nothing about whether it worked.' });
});

test('the list of comparators runs from the weakest to the strongest', () => {
  const levels = comparatorKinds.map((comparatorKind) => rateEvidence(makeOutcome('count', { comparatorKind })).level);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
});

test('how large the figure is does not move its level', () => {
  const levelOf = (numerator: number) => rateEvidence(makeOutcome('proportion', { comparatorKind: 'an earlier figure', share: { basis: 'counts', numerator, denominator: 136 } })).level;
  expect([levelOf(0), levelOf(6), levelOf(136)]).toEqual([2, 2, 2]);
});
