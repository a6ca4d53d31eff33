import { expect, test } from 'vitest';
import { match, type Criterion } from './matching.ts';
import { formatReason } from './reason.ts';
import type { Answers } from './answers.ts';

const criteria: Criterion[] = [
  {
    rule: { type: 'area', areas: ['cheshire'], extent: 'whole area', towns: [] },
    words: 'All of Cheshire',
    source: 'A',
  },
  { rule: { type: 'gender', genders: ['women'] }, words: 'Women', source: 'A' },
  { rule: { type: 'helps with', needs: ['housing'] }, words: 'Somewhere to live', source: 'A' },
  { rule: { type: 'open' }, words: 'Wants to change', source: 'A' },
  { rule: { type: 'silent', question: 'age' }, words: 'Lowest or highest age', source: '' },
];
const say = (answers: Answers) => {
  const { group, explained } = match(criteria, answers);
  return `${group}: ${formatReason(group, explained)}`;
};

test('a reason against stands in the words of the rule', () => {
  expect(say({ area: 'cheshire', gender: 'men' })).toBe('does not fit: Women.');
  expect(say({ area: 'kent', gender: 'men' })).toBe('does not fit: All of Cheshire; Women.');
});

test('what it depends on: first what has not been said, then what the scheme leaves open', () => {
  expect(say({ gender: 'women' })).toBe(
    'may fit: the place; what is going on; Wants to change; what the scheme does not say: lowest or highest age.',
  );
  expect(say({ area: 'cheshire', gender: 'women', needs: ['gambling'] })).toBe(
    'may fit: Wants to change; what the scheme does not say: whether it helps with this too, lowest or highest age.',
  );
});
