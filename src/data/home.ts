import { countDirectory, type Counts } from './counts.ts';
import { toMapAreas, type MapArea } from './map.ts';
import type { Directory, OutcomeView, SourceView } from './views.ts';

/** Three figures of unequal strength that the home page shows, as scheme/outcome: one with counts, one of a small group, one that cannot be right. */
const chosen = ['surrey-checkpoint/reoffended-within-a-year', 'hertfordshire-oxygen-gateway-hostel/back-in-custody', 'cleveland-divert/reoffending-185-per-cent-lower'];

/** What the home page shows. */
export interface Home {
  counts: Counts;
  mapAreas: MapArea[];
  /** By date, the oldest first. */
  sources: SourceView[];
  figures: OutcomeView[];
}

/** Puts the home page together. A chosen figure that is gone throws: the page must not shrink in silence. */
export const getHome = (directory: Directory): Home => ({
  counts: countDirectory(directory),
  mapAreas: toMapAreas(directory.areas),
  sources: directory.sources,
  figures: chosen.map((address) => {
    const found = directory.outcomes.find(({ id, scheme }) => `${scheme.id}/${id}` === address);
    if (!found) throw new Error(`The home page shows the figure “${address}”, which is not in content/schemes. Choose another in src/data/home.ts.`);
    return found;
  }),
});
