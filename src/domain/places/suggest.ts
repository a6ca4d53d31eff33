import { distance } from 'fastest-levenshtein';

/** The keys nearest to a mistyped one: at most three. Near means at most a third of its letters changed. */
export const suggestKeys = (key: string, known: readonly string[]): string[] => {
  if (key.length < 3) return [];
  const limit = Math.max(1, Math.floor(key.length / 3));
  const near = known
    .filter((name) => Math.abs(name.length - key.length) <= limit)
    .map((name) => ({ name, changes: distance(key, name) }))
    .filter(({ changes }) => changes <= limit);
  const least = Math.min(...near.map(({ changes }) => changes));
  return [...new Set(near.filter(({ changes }) => changes === least).map(({ name }) => name))].toSorted().slice(0, 3);
};
