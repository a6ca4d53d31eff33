import { pickRanked, type Ranked } from './rank.ts';

/** Results in the order in which a reader sees them, and how many of them are in the place that was named. */
export interface Arranged {
  ids: readonly string[];
  /** Schemes in the place. */
  here: readonly string[];
  /** Schemes that are elsewhere, or do not say where. */
  elsewhere: readonly string[];
  /** Numbers of the parts that no page of the list answers. */
  missing: readonly number[];
}

/** How many schemes of a place come before the page about it. Our own choice: the three that a phone shows first. */
const beforeAreas = 3;

/**
 * Puts what is in a place before what is elsewhere. The page about the place comes after its first schemes, or first
 * where nothing else was asked.
 * @param ranked best first; of a place alone, its schemes
 * @param areas ids of the pages about the place
 */
export const arrangeByPlace = (
  ranked: readonly Ranked[],
  { partCount, areas, isHere, isScheme }: PlaceRules,
): Arranged => {
  const inPlace = pickRanked(
    ranked.filter(({ id }) => isHere(id)),
    partCount,
  );
  const rest = pickRanked(
    ranked.filter(({ id }) => !isHere(id) && !areas.includes(id)),
    partCount,
  );
  const here = inPlace.picked.map(({ id }) => id);
  const others = rest.picked.map(({ id }) => id);
  const first = partCount === 0 ? 0 : beforeAreas;
  return {
    ids: [...here.slice(0, first), ...areas, ...here.slice(first), ...others],
    here,
    elsewhere: others.filter(isScheme),
    missing: rest.missing.filter((part) => here.length === 0 || inPlace.missing.includes(part)),
  };
};
interface PlaceRules {
  partCount: number;
  areas: readonly string[];
  isHere: (id: string) => boolean;
  isScheme: (id: string) => boolean;
}
