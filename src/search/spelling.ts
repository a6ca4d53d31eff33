import { distance } from 'fastest-levenshtein';

/**
 * One letter may be wrong in a word of up to seven, two in a longer one: beyond that a suggestion misleads more often
 * than it helps.
 */
const maxChanges = (length: number): number => (length > 7 ? 2 : 1);

/**
 * The word of the site nearest to one that finds nothing, or undefined when none is near. The first letter weighs more,
 * since people seldom mistype it; among equals the commoner word, which is earlier in the list, is taken.
 * @param known words of the index, the commonest first
 */
export const correctWord = (typed: string, known: readonly string[]): string | undefined => {
  if (typed.length < 4) return undefined;
  const limit = maxChanges(typed.length);
  let best: { word: string; cost: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > limit) continue;
    const changes = distance(typed, word);
    if (changes > limit || changes === 0) continue;
    const cost = changes + (word[0] === typed[0] ? 0 : 0.5);
    if (!best || cost < best.cost) best = { word, cost };
  }
  return best?.word;
};
