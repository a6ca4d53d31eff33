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

/**
 * Two words of the site that were written as one, with a space between, or undefined where there are none. Of several
 * ways to part it, the one whose rarer word is the commoner.
 * @param known words of the index, the commonest first
 */
export const splitWord = (typed: string, known: readonly string[]): string | undefined => {
  const ranks = new Map(known.map((word, rank) => [word, rank]));
  let best: { words: string; rank: number } | undefined;
  for (let at = 3; at <= typed.length - 3; at += 1) {
    const [first, second] = [typed.slice(0, at), typed.slice(at)];
    const rank = Math.max(ranks.get(first) ?? Infinity, ranks.get(second) ?? Infinity);
    if (rank < (best?.rank ?? Infinity)) best = { words: `${first} ${second}`, rank };
  }
  return best?.words;
};
