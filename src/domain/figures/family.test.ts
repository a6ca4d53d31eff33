import { expect, test } from 'vitest';
import type { Caution, Outcome, Share } from '../../schemas/outcome.ts';
import { whyNotComparable, type Member } from './family.ts';

const reasonsFor = (...members: Member[]) => whyNotComparable(members).map(({ words }) => words);
const source = { document: 'report-2021', at: 'page 1' };
const known = (value: string) => ({ state: 'known', value, source });
const member = (
  name: string,
  fields: { share?: Share; followUp?: unknown; cautions?: Caution[]; population?: unknown } = {},
): Member => ({
  name,
  outcome: {
    type: 'proportion',
    share: { basis: 'counts', numerator: 6, denominator: 136 },
    followUp: known('A year'),
    population: known('People who took part'),
    cautions: [],
    ...fields,
  } as unknown as Outcome,
});

test('there is no reason against two figures with bases, followed for the same time', () => {
  expect(reasonsFor(member('A'), member('B'))).toEqual([]);
});

test('different times are printed, each with its figure', () => {
  expect(reasonsFor(member('A'), member('B', { followUp: { state: 'not stated' } }))).toEqual([
    'People were followed for different lengths of time: A year (A); not stated (B).',
  ]);
});

test('the same silence about the time is no common time', () => {
  const silent = { followUp: { state: 'not stated' } };
  expect(reasonsFor(member('A', silent), member('B', silent))).toEqual([
    'None of the sources says how long people were followed.',
  ]);
});

test.each([
  [
    'no base',
    { share: { basis: 'base not stated', percent: 65 } },
    'The source does not say how many people the figure covers: B.',
  ],
  [
    'a sum that cannot be right',
    { cautions: [{ sort: 'share over 100', words: 'No.' }] },
    'The figure cannot be right as printed: B.',
  ],
  [
    'a number that does not reconcile',
    { cautions: [{ sort: 'no whole number gives this', words: 'No.' }] },
    'The figure does not reconcile with another number: B.',
  ],
  [
    'an unclear count',
    { cautions: [{ sort: 'not clear what was counted', words: 'No.' }] },
    'It is not clear what was counted: B.',
  ],
  [
    'completers in one and not in the other',
    { cautions: [{ sort: 'completers only', words: 'No.' }] },
    'Only people who finished were counted: B.',
  ],
  ['people who are not stated', { population: { state: 'not stated' } }, 'Not every source says who was counted.'],
] as const)('%s is a reason', (_, fields, reason) => {
  expect(reasonsFor(member('A'), member('B', fields as never))).toEqual([reason]);
});

test('completers in all of them is no difference', () => {
  const completers = { cautions: [{ sort: 'completers only', words: 'No.' }] as Caution[] };
  expect(reasonsFor(member('A', completers), member('B', completers))).toEqual([]);
});
