import type { Answers } from './answers.ts';
import { isMeant } from './caution.ts';
import type { Rule } from './rule.ts';
import type { Verdict } from './verdict.ts';

/** A rule with its words and its source, as explanations show it. */
export interface FinderCriterion {
  rule: Rule;
  /** The rule in our own words. */
  words: string;
  /** Where it is stated; empty where the scheme does not say. */
  source: string;
}

/**
 * The groups of a finder’s answer, in the order in which pages show them. Every scheme is in one, by what its rules and
 * the answers say. The first of these that holds:
 *
 * - `ended`: a stated end has passed.
 * - `does-not-fit`: a stated rule is not met, or a caution of ours holds the scheme back from this reader.
 * - `elsewhere`: a place was given, and the scheme is not known to work there.
 * - `for-this`: it names a need that was given, and no caution of ours keeps it from coming first.
 * - `may-help`: all else.
 *
 * A blank on either side never counts against a scheme. Within a group, schemes come by most rules met, then by fewest
 * left open, then by name; what a caution keeps from coming first is last. `MatchTable` works this out for all schemes
 * at once.
 */
export const groups = ['for-this', 'may-help', 'elsewhere', 'ended', 'does-not-fit'] as const;
export type Group = (typeof groups)[number];

/** A criterion and what the answers make of it. */
export interface Explained {
  criterion: FinderCriterion;
  verdict: Verdict;
}

/** A finder’s answer about one scheme: its group, and why. */
export interface Match {
  group: Group;
  /** Every criterion of the scheme once, in its own order. */
  explained: Explained[];
}

/**
 * What a source states apart from our own cautions: the criteria, and the reason of each caution that means the reader.
 */
export const setApart = (
  explained: readonly Explained[],
  answers: Answers,
): { criteria: Explained[]; cautions: string[] } => ({
  criteria: explained.filter(({ criterion: { rule } }) => rule.type !== 'caution'),
  cautions: explained.flatMap(({ criterion: { rule, words } }) =>
    rule.type === 'caution' && isMeant(rule, answers) ? [words] : [],
  ),
});

/** Whether a rule that is met says that the scheme helps with a need that was given. */
export const namesNeed = (rule: Rule): boolean => {
  if (rule.type === 'helps with' || rule.type === 'needs') return true;
  return (rule.type === 'focus' || rule.type === 'open list') && namesNeed(rule.of[0]);
};
