import { expect, test } from 'vitest';
import { compareSides, type Side } from './comparison.ts';

const side = (id: string, families: string[], measures: string[] = ['Referrals']): Side => ({
  id,
  label: id.toUpperCase(),
  families,
  measures,
});

test('two sides share the families that both have', () => {
  expect(compareSides(side('a', ['work', 'reoffended']), side('b', ['reoffended']))).toEqual({
    families: ['reoffended'],
  });
});

test('sides without a common family get the reason, with what each measured', () => {
  expect(compareSides(side('a', ['work'], ['Found work', 'Referrals']), side('b', [], []))).toEqual({
    why:
      'A and B cannot be compared: none of their figures counts the same thing. A: “Found work” and “Referrals”. ' +
      'Our documents print no figure about B.',
  });
});

test('a side is not compared with itself', () => {
  expect(compareSides(side('a', ['work']), side('a', ['work']))).toEqual({ why: 'Choose two different ones.' });
});
