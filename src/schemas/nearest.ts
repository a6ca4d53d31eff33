import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to a mistyped one, or undefined if none is near.
 * Near means at most a third of the letters changed, and never more than four: beyond that a suggestion misleads more
 * often than it helps.
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const typed = word.toLowerCase();
  const limit = Math.min(4, Math.max(1, Math.floor(typed.length / 3)));
  return known
    .map((candidate) => ({ candidate, changes: distance(typed, candidate.toLowerCase()) }))
    .filter(({ changes }) => changes <= limit)
    .toSorted((a, b) => a.changes - b.changes || a.candidate.localeCompare(b.candidate))[0]?.candidate;
};
