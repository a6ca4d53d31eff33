import { formatList } from '../../messages/format.ts';

/**
 * A scheme or an area that can be set beside another: the families its figures belong to, and what it measured at all.
 */
export interface Side {
  id: string;
  label: string;
  families: readonly string[];
  measures: readonly string[];
}

/** What two sides both counted, or why they cannot be compared, in plain sentences. */
export const compareSides = (a: Side, b: Side): { families: string[] } | { why: string } => {
  if (a.id === b.id) return { why: 'Choose two that differ.' };
  const families = a.families.filter((family) => b.families.includes(family));
  if (families.length > 0) return { families };
  return {
    why:
      `${a.label} and ${b.label} cannot be compared: none of their figures counts the same thing. ` +
      `${sayMeasures(a)} ${sayMeasures(b)}`,
  };
};

const sayMeasures = ({ label, measures }: Side): string =>
  measures.length === 0
    ? `No figure is printed about ${label}.`
    : `${label}: ${formatList(measures.map((measure) => `“${measure}”`))}.`;
