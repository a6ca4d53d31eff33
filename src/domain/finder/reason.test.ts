import { expect, test } from 'vitest';
import { matchAll } from './match-all.ts';
import type { Criterion } from './matching.ts';
import { toReasonWords } from './finders.ts';
import { formatReason, formatTally } from './reason.ts';
import type { Answers } from './answers.ts';

const criteria: Criterion[] = [
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
const words = toReasonWords();
const say = (answers: Answers) => {
  const { group, explained } = matchAll([criteria], answers)[0]!;
  return `${group}: ${formatReason(group, explained, words)}`;
};

test('a reason against stands in the words of the rule', () => {
  expect(say({ area: 'ashmere', gender: 'men' })).toBe('does-not-fit: Women.');
  expect(say({ area: 'brackwater', gender: 'men' })).toBe('does-not-fit: All of Ashmere; Women.');
});

test('what it depends on: first what has not been said, then what the scheme leaves open', () => {
  expect(say({ gender: 'women' })).toBe(
    'may-help: the place; what is going on; Wants to change; what the scheme does not say: lowest or highest age.',
  );
  expect(say({ area: 'ashmere', gender: 'women', needs: ['gambling'] })).toBe(
    'may-help: Wants to change; what the scheme does not say: whether it helps with this too, lowest or highest age.',
  );
});

test('what depends on nothing has no reason', () => {
  expect(formatReason('may-help', [], words)).toBe('');
});

test('a focus that is not met leaves open whether it takes others', () => {
  const focus: Criterion = {
    rule: { type: 'focus', of: [{ type: 'gender', genders: ['women'] }] },
    words: 'Mainly for: women',
    source: 'A',
  };
  const { group, explained } = matchAll([[focus]], { gender: 'men' })[0]!;
  expect(`${group}: ${formatReason(group, explained, words)}`).toBe(
    'may-help: what the scheme does not say: whether it takes others too.',
  );
});

test('the tally names each group that has schemes, and always the first', () => {
  expect(
    formatTally([
      ['for-this', 0],
      ['may-help', 2],
      ['elsewhere', 60],
      ['ended', 0],
      ['does-not-fit', 1],
    ]),
  ).toBe('0 for this, 2 may help, 60 elsewhere or reach not stated, 1 do not fit.');
});
