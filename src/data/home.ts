import { countByYear } from '../domain/freshness/ages.ts';
import { countDirectory, type DirectoryCounts } from './counts.ts';
import { toMapAreas, type MapArea } from './places/map.ts';
import type { Directory, OutcomeView, SourceView } from './views.ts';

/** What the home page shows. */
export interface Home {
  counts: DirectoryCounts;
  mapAreas: MapArea[];
  /** The date of the newest source of an entry, in words. */
  newest: string | undefined;
  /** Every year from the oldest entry to today: how many entries are of that year, and the documents of it. */
  ages: AgeYear[];
  /** Those that content puts there, in its order. */
  figures: OutcomeView[];
}

export interface AgeYear {
  year: number;
  entries: number;
  sources: SourceView[];
}

/**
 * Puts the home page together.
 * @param featured the figures that it shows, each as scheme/outcome
 * @throws where one of them does not exist: the page must not shrink silently
 */
export const getHome = (
  directory: Directory,
  { today, featured }: { today: string; featured: readonly string[] },
): Home => {
  const sources = directory.sources.filter(({ schemes, date }) => schemes.length > 0 && date);
  return {
    counts: countDirectory(directory),
    mapAreas: toMapAreas(directory.areas),
    newest: sources.at(-1)?.date?.words,
    ages: countByYear(
      directory.schemes.flatMap(({ freshness }) => freshness.from ?? []),
      today,
    ).map(({ year, count }) => ({
      year,
      entries: count,
      sources: sources.filter(({ date }) => date?.value.startsWith(String(year))),
    })),
    figures: featured.map((address) => {
      const found = directory.outcomes.find(({ id, scheme }) => `${scheme.id}/${id}` === address);
      if (!found)
        throw new Error(
          `content/site.yaml names the figure “${address}”, which does not exist. Run npm run check to see what to ` +
            `write.`,
        );
      return found;
    }),
  };
};
