import { countByYear } from '../domain/ages.ts';
import { countDirectory, type Counts } from './counts.ts';
import { toMapAreas, type MapArea } from './map.ts';
import type { Directory, OutcomeView, SourceView } from './views.ts';

/**
 * Three figures of unequal strength that the home page shows, as scheme/outcome: one with counts, one of a small group,
 * one that cannot be right.
 */
const chosen = [
  'surrey-checkpoint/reoffended-within-a-year',
  'hertfordshire-oxygen-gateway-hostel/back-in-custody',
  'cleveland-divert/reoffending-185-per-cent-lower',
];

/** What the home page shows. */
export interface Home {
  counts: Counts;
  mapAreas: MapArea[];
  /** The newest document. */
  newest: SourceView | undefined;
  /** Every year from the oldest entry to today: how many entries are of that year, and the documents of it. */
  ages: AgeYear[];
  figures: OutcomeView[];
}

export interface AgeYear {
  year: number;
  entries: number;
  sources: SourceView[];
}

/** Puts the home page together. A chosen figure that is gone throws: the page must not shrink in silence. */
export const getHome = (directory: Directory, today: string): Home => ({
  counts: countDirectory(directory),
  mapAreas: toMapAreas(directory.areas),
  newest: directory.sources.at(-1),
  ages: countByYear(
    directory.schemes.map(({ freshness }) => freshness.from),
    today,
  ).map(({ year, count }) => ({
    year,
    entries: count,
    sources: directory.sources.filter(({ source }) => source.date.value.startsWith(String(year))),
  })),
  figures: chosen.map((address) => {
    const found = directory.outcomes.find(({ id, scheme }) => `${scheme.id}/${id}` === address);
    if (!found)
      throw new Error(
        `The home page shows the figure “${address}”, which is not in content/schemes. Choose another in ` +
          `src/data/home.ts.`,
      );
    return found;
  }),
});
