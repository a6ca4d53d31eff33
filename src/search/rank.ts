/** One hit of a sub-search: the page, how well Pagefind thinks it matches, and the fields that matched. */
export interface Hit {
  id: string;
  score: number;
  /** Names of meta fields that matched; none when only the text did. */
  fields: readonly string[];
}

/** What answers one part: hits of its own words, and the pages that have what it means. */
export interface PartHits {
  words: readonly Hit[];
  meant: ReadonlySet<string>;
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

/**
 * Combines the hits of all parts. A page scores, for each part, the best place it matched in, and within the same place
 * by Pagefind’s own score; a rare part counts more than a common one (inverse document frequency, Spärck Jones, 1972).
 * Pages that answer more parts come before pages that answer fewer.
 * @param total how many pages the index has
 * @param bonusOf what a page has beyond its words, below 1: full entries over mentions, schemes over other pages
 */
export const rankHits = (parts: readonly PartHits[], total: number, bonusOf: (id: string) => number): Ranked[] => {
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
  return [...scores]
    .map(([id, { score, answers }]) => ({ id, score: score + bonusOf(id), answers }))
    .toSorted((a, b) => b.answers.length - a.answers.length || b.score - a.score || a.id.localeCompare(b.id));
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
  for (const id of meant) note(id, Math.max(weightOf.term, (best.get(id) ?? 0) + weightOf.summary));
  return best;
};

const placeOf = (fields: readonly string[]): keyof typeof weightOf => {
  if (fields.includes('title')) return 'name';
  return fields.includes('summary') ? 'summary' : 'text';
};
