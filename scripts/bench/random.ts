/** Pseudo-random numbers, the same for the same seed. */
export interface Random {
  /** From 0 up to but not including 1. */
  next: () => number;
  /** A whole number from 0 up to but not including `below`. */
  below: (below: number) => number;
  /** One of these. */
  pick: <Item>(items: readonly Item[]) => Item;
  /** So many of these, none twice, in random order. */
  some: <Item>(items: readonly Item[], count: number) => Item[];
}

/**
 * Numbers from a seed: mulberry32 (Tommy Ettinger, public domain), which is enough for filling pages and for nothing
 * else.
 */
export const toRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0] as Item);
  };
  return { next, below, pick, some };
};
