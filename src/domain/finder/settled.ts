import type { Answers } from './answers.ts';
import { isSettled } from './next-question.ts';
import type { Rule } from './rule.ts';

/** The answers that settle a rule, a bit each, and how many they are. */
export interface Settled {
  bits: readonly number[];
  count: number;
}

/** Which of these answers settle a rule. */
export const toSettled = (rule: Rule, given: readonly Answers[]): Settled => {
  const bits: number[] = new Array(Math.ceil(given.length / 32)).fill(0) as number[];
  given.forEach((answers, index) => {
    if (isSettled(rule, answers)) bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
  });
  return { bits, count: countBits(bits) };
};

/** The answers that settle one rule or the other. */
export const union = (a: Settled, b: Settled): Settled => {
  const bits = a.bits.map((word, index) => word | (b.bits[index] ?? 0));
  return { bits, count: countBits(bits) };
};

const countBits = (words: readonly number[]): number => {
  let count = 0;
  for (let word of words) for (; word !== 0; word &= word - 1) count += 1;
  return count;
};
