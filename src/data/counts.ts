import { yearOf } from '../domain/freshness/ages.ts';
import { toCoveredNations } from './places/areas.ts';
import { documentsOf } from './sources.ts';
import type { Directory, SourceView } from './views.ts';

/** How much of everything the directory holds, for sentences on pages. */
export interface DirectoryCounts {
  schemes: number;
  providers: number;
  documents: number;
  figures: number;
  /** Schemes of which someone confirmed the whole entry. */
  confirmed: number;
  /** Schemes of which someone confirmed some facts and not the whole. */
  confirmedInPart: number;
  /** First and last year of the documents. */
  years: { first: string; last: string };
  areas: number;
  emptyAreas: number;
  /** The nations in which an area is not empty. */
  nations: string[];
}

/** Counts the directory. An area is empty when no scheme names it or a larger place that holds it. */
export const countDirectory = ({ schemes, providers, sources, outcomes, areas }: Directory): DirectoryCounts => {
  const documents = documentsOf(sources);
  return {
    schemes: schemes.length,
    providers: providers.length,
    documents: documents.length,
    figures: outcomes.length,
    confirmed: schemes.filter(({ freshness }) => freshness.isConfirmed).length,
    confirmedInPart: schemes.filter(
      ({ freshness, confirmed }) => !freshness.isConfirmed && Object.keys(confirmed).length > 0,
    ).length,
    years: { first: toYear(documents.at(0)), last: toYear(documents.at(-1)) },
    areas: areas.length,
    emptyAreas: areas.filter((area) => area.schemes.length === 0).length,
    nations: toCoveredNations(areas),
  };
};

/** Documents are in order of date. */
const toYear = (document: SourceView | undefined): string =>
  document?.date ? String(yearOf(document.date.value)) : '';
