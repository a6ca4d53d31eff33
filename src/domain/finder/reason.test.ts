import { expect, test } from 'vitest';
import { matchAll } from './match-all.ts';
import type { FinderCriterion } from './matching.ts';
import { toReasonWords } from './finders.ts';
import { toReason } from './reason.ts';
import type { Answers } from './answers.ts';

const criteria: FinderCriterion[] = [
  {
    rule: {
      type: 'area',
      areas: ['ashmere'],
      extent: 'whole area',
      ties: ['lives there'],
      towns: [],
      prisons: [],
    },
    words: 'All of Ashmere',
    source: 'A',
  },
  { rule: { type: 'gender', genders: ['women'] }, words: 'Women', source: 'A' },
  { rule: { type: 'helps with', needs: ['housing'] }, words: 'Somewhere to live', source: 'A' },
  { rule: { type: 'open' }, words: 'Wants to change', source: 'A' },
  { rule: { type: 'silent', question: 'age' }, words: 'Lowest or highest age', source: '' },
];
const words = toReasonWords('public');
const say = (answers: Answers) => {
  const { group, explained } = matchAll([criteria], answers)[0]!;
  return [group, toReason(group, explained, words)];
};

test('a reason against has the words of the rule', () => {
  expect(say({ area: 'ashmere', gender: 'men' })).toEqual([
    'does-not-fit',
    { lead: 'Because of its rules:', words: 'Women.' },
  ]);
  expect(say({ area: 'brackwater', gender: 'men' })).toEqual([
    'does-not-fit',
    { lead: 'Because of its rules:', words: 'All of Ashmere; Women.' },
  ]);
});

test('what it depends on: first what has not been answered, then what the scheme leaves open', () => {
  expect(say({ gender: 'women' })).toEqual([
    'may-help',
    {
      lead: 'Check with them:',
      words: 'your area, what you need help with, Wants to change. The scheme does not say: lowest or highest age.',
    },
  ]);
  expect(say({ area: 'ashmere', gender: 'women', needs: ['gambling'] })).toEqual([
    'may-help',
    {
      lead: 'Check with them:',
      words: 'Wants to change. The scheme does not say: whether it helps with this too, lowest or highest age.',
    },
  ]);
});

test('what depends on nothing has no reason', () => {
  expect(toReason('may-help', [], words)).toBeUndefined();
});

test('a focus that is not met leaves open whether it takes others', () => {
  const focus: FinderCriterion = {
    rule: { type: 'focus', of: [{ type: 'gender', genders: ['women'] }] },
    words: 'Mainly for: women',
    source: 'A',
  };
  const { group, explained } = matchAll([[focus]], { gender: 'men' })[0]!;
  expect(toReason(group, explained, words)).toEqual({
    lead: 'The scheme does not say:',
    words: 'whether it takes others too.',
  });
});
