import type { Directory } from './views.ts';

/** How much of everything the directory holds, for sentences on pages. */
export interface Counts {
  schemes: number;
  offered: number;
  providers: number;
  sources: number;
  figures: number;
  confirmed: number;
  emptyAreas: number;
}

/** Counts the directory. An area is empty when no scheme names it or a larger place that holds it. */
export const countDirectory = ({ schemes, providers, sources, outcomes, areas }: Directory): Counts => ({
  schemes: schemes.length,
  offered: schemes.filter(({ listing }) => listing.takesPeople === 'yes').length,
  providers: providers.length,
  sources: sources.length,
  figures: outcomes.length,
  confirmed: schemes.filter(({ freshness }) => freshness.isConfirmed).length,
  emptyAreas: areas.filter((area) => area.schemes.length === 0).length,
});
