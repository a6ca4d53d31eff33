import * as text from '#messages/figure-comparison.ts';

/**
 * A scheme or an area that can be compared with another: the families its figures belong to, and what it measured at
 * all.
 */
export interface Side {
  id: string;
  label: string;
  families: readonly string[];
  measures: readonly string[];
}

/** What two sides both counted, or why they cannot be compared, in plain sentences. */
export const compareSides = (a: Side, b: Side): { families: string[] } | { why: string } => {
  if (a.id === b.id) return { why: text.chooseDifferent };
  const families = a.families.filter((family) => b.families.includes(family));
  return families.length > 0 ? { families } : { why: text.nothingInCommon(a, b) };
};
