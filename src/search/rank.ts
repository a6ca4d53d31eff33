/** One hit of a sub-search: the page, how well the index thinks it matches, and the fields that matched. */
export interface Hit {
  id: string;
  score: number;
  /** Names of meta fields that matched; none when only the text did. */
  fields: readonly string[];
  /** Whether the words are all that its name has, as far as the index knows. */
  isWhole?: boolean;
}

/** What answers one part: hits of its own words, and the pages that have what it means. */
export interface PartHits {
  words: readonly Hit[];
  /** How much each of these is about what was meant, up to 1: a page about one thing more than one about ten. */
  meant: ReadonlyMap<string, number>;
}

/** A page in the list, with how many parts of the search it answers. */
export interface Ranked {
  id: string;
  score: number;
  /** Numbers of the parts that it answers. */
  answers: readonly number[];
}

/** How much each place of a match counts: the name over the term that was meant, over the summary, over the text. */
const weightOf = { name: 8, term: 6, summary: 3, text: 1 } as const;

/** A list shorter than this is filled up with pages that answer all parts but one. */
const shortList = 5;

/** What a page is worth beside how well it matches. */
export interface Worth {
  /** Its place among kinds of page: all of a lower one come first, whatever their scores. */
  tier: number;
  /** Its place where it is meant by its name. */
  namedTier: number;
  /** What it has beyond its words, as part of a score. */
  bonus: number;
}

/**
 * Combines the hits of all parts. A page scores, for each part, the best place it matched in, and within the same place
 * by the score of the index; a rare part counts more than a common one (inverse document frequency, Spärck Jones,
 * 1972). Pages that answer more parts come before pages that answer fewer, and of these the kind of page decides,
 * except for one that is meant by its name.
 * @param total how many pages the index has
 */
export const rankHits = (parts: readonly PartHits[], total: number, worthOf: (id: string) => Worth): Ranked[] => {
  const scores = new Map<string, { score: number; answers: number[] }>();
  parts.forEach((part, number) => {
    const scored = scorePart(part, total);
    const weight = 0.5 + rarityOf(scored.size, total);
    for (const [id, plain] of scored) {
      const score = plain * weight;
      const known = scores.get(id) ?? { score: 0, answers: [] };
      scores.set(id, { score: known.score + score, answers: [...known.answers, number] });
    }
  });
  const named = namedBy(parts);
  const tierOf = (id: string): number => worthOf(id)[named.has(id) ? 'namedTier' : 'tier'];
  return [...scores]
    .map(([id, { score, answers }]) => ({ id, score: score + worthOf(id).bonus, answers }))
    .toSorted(
      (a, b) =>
        b.answers.length - a.answers.length ||
        tierOf(a.id) - tierOf(b.id) ||
        b.score - a.score ||
        a.id.localeCompare(b.id),
    );
};

/** Pages that are meant by their names: those that have all of several parts in them, or are called just this. */
const namedBy = (parts: readonly PartHits[]): ReadonlySet<string> => {
  const [first = new Set<string>(), ...others] = parts.map(
    ({ words }) =>
      new Set(
        words
          .filter(({ fields, isWhole }) => fields.includes('title') && (parts.length > 1 || isWhole))
          .map(({ id }) => id),
      ),
  );
  return others.reduce((named, ids) => new Set([...named].filter((id) => ids.has(id))), first);
};

/**
 * The pages that answer every part, filled up from those that answer all but one when they are few. Where none answers
 * every part: those that answer the most, and the parts that none of these answers.
 */
export const pickRanked = (ranked: readonly Ranked[], partCount: number): { picked: Ranked[]; missing: number[] } => {
  const maxAnswered = ranked[0]?.answers.length ?? 0;
  const best = ranked.filter(({ answers }) => answers.length === maxAnswered);
  const isShort = best.length < shortList && maxAnswered > 1;
  const picked = isShort ? ranked.filter(({ answers }) => answers.length >= maxAnswered - 1) : best;
  const answered = new Set(best.flatMap(({ answers }) => answers));
  return {
    picked,
    missing: Array.from({ length: partCount }, (_, number) => number).filter((number) => !answered.has(number)),
  };
};

/** How rare something is among all pages: 1 for a single page, 0 for every page. */
const rarityOf = (count: number, total: number): number =>
  count === 0 || total < 2 ? 0 : 1 - Math.log(count) / Math.log(total);

const scorePart = ({ words, meant }: PartHits, total: number): Map<string, number> => {
  const best = new Map<string, number>();
  const highest = Math.max(...words.map(({ score }) => score), Number.EPSILON);
  const note = (id: string, score: number) => best.set(id, Math.max(best.get(id) ?? 0, score));
  // A rare word in a text says nearly as much as a term; a common one says little.
  const inText = weightOf.text + 4 * rarityOf(words.length, total);
  for (const { id, score, fields } of words) note(id, Math.max(weightOf[placeOf(fields)], inText) + score / highest);
  for (const [id, share] of meant) note(id, Math.max(weightOf.term, (best.get(id) ?? 0) + weightOf.summary) + share);
  return best;
};

const placeOf = (fields: readonly string[]): keyof typeof weightOf => {
  if (fields.includes('title')) return 'name';
  return fields.includes('summary') ? 'summary' : 'text';
};
