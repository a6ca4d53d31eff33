import * as words from '#messages/finder.ts';
import { byName } from '../lookup.ts';
import { toTimeLimits } from '../../domain/facts/time-limits.ts';
import type { Question } from '../../domain/finder/answers.ts';
import type { FinderListing, RouteRow } from '../../domain/finder/chunks.ts';
import { criteriaFor } from '../../domain/finder/asked-criteria.ts';
import type { FinderCriterion } from '../../domain/finder/matching.ts';
import { toCautions, toCriteria } from './criteria.ts';
import { toRows } from '../facts/rows.ts';
import { factsOf } from '../search/card-marks.ts';
import type { Directory, SchemeView } from '../views.ts';

/**
 * Every scheme that takes people, whatever its status, by name, with the criteria that these questions are about, and
 * how many are left out.
 * @param hasRoutes whether each carries its route, for professionals
 */
export const toFinderListings = (
  directory: Directory,
  questions: readonly Question[],
  hasRoutes = false,
): { listings: FinderListing[]; others: number } => {
  const offered = directory.schemes.filter(({ listing }) => listing.takesPeople).toSorted(byName);
  const listings = offered.map((scheme) => ({
    ...toFinderListing(scheme, [
      ...criteriaFor(toCriteria(scheme, directory.cite), questions),
      ...toCautions(scheme, directory.cautions),
    ]),
    ...(hasRoutes ? { how: toRoute(scheme, directory.cite) } : {}),
  }));
  return { listings, others: directory.schemes.length - offered.length };
};

const toFinderListing = (scheme: SchemeView, criteria: FinderCriterion[]): FinderListing => ({
  id: scheme.id,
  name: scheme.name,
  meta: [factsOf(scheme), ...toTimeLimits(scheme.listing)].join(' · '),
  summary: scheme.listing.summary,
  criteria,
});

/**
 * What a professional needs before referring: the route, what it needs first, who it turns away, what follows a stop.
 */
const toRoute = (scheme: SchemeView, cite: Directory['cite']): RouteRow[] => {
  const { who, how } = toRows(scheme, cite);
  const needed = who.filter(({ fact }) => fact === 'admission' || fact === 'voluntary' || fact === 'exclusions');
  return [...how, ...needed].map(({ label, state, text, sources }) => ({
    label,
    state,
    text: words.routeAnswer[state](text),
    source: sources[0]?.label ?? '',
  }));
};
