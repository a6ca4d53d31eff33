import type { Strength } from '../../schemas/criterion.ts';
import type { Known } from '../../schemas/fact.ts';
import { lowerFirst } from '../../messages/format.ts';

/**
 * What a criterion is called on pages and in feeds, by how hard it is. Feeds keep these words: imports read them back.
 */
export const strengthLabels = {
  rule: 'Rule',
  focus: 'Mainly for',
  'open list': 'For example',
} as const satisfies Record<Strength, string>;

/** A criterion in one line: a rule as it is, else “Mainly for: …” or “For example: …”. */
export const formatCriterion = (strength: Strength, words: string): string =>
  strength === 'rule' ? words : `${strengthLabels[strength]}: ${lowerFirst(words)}`;

/** How hard a known fact is. One without a strength of its own, such as an area, says what it says. */
export const strengthOf = ({ strength = 'rule' }: Known<unknown>): Strength => strength;
