import { softRule } from '#messages/fact-words.ts';
import type { Strength } from '../../schemas/criterion.ts';
import type { Known } from '../../schemas/fact.ts';

/** A criterion in one line: a rule as it is, else “Mainly for: …” or “For example: …”. */
export const formatCriterion = (strength: Strength, words: string): string =>
  strength === 'rule' ? words : softRule(strength, words);

/** How hard a known fact is. One without a strength of its own, such as an area, is a rule. */
export const strengthOf = ({ strength = 'rule' }: Known<unknown>): Strength => strength;
