import * as words from '#messages/finder.ts';
import { byName } from '../lookup.ts';
import type { Listing } from '../../domain/facts/listing.ts';
import { toTimeLimits } from '../../domain/facts/time-limits.ts';
import { stateWords } from '../../domain/facts/state-words.ts';
import type { Question } from '../../domain/finder/answers.ts';
import type { FinderListing, RouteRow } from '../../domain/finder/chunks.ts';
import { criteriaFor } from '../../domain/finder/asked-criteria.ts';
import type { FinderCriterion } from '../../domain/finder/matching.ts';
import { formatChoice, formatLabels } from '../../messages/format.ts';
import { toCautions, toCriteria } from './criteria.ts';
import { toRows } from '../facts/rows.ts';
import { factsOf } from '../search/card-marks.ts';
import type { Directory, SchemeView, TermView } from '../views.ts';

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

const toFinderListing = (scheme: SchemeView, criteria: FinderCriterion[]): FinderListing => {
  const { listing, terms } = scheme;
  return {
    id: scheme.id,
    name: scheme.name,
    meta: [factsOf(scheme), ...toTimeLimits(listing)].join(' · '),
    summary: listing.summary,
    route: formatRoute(listing.referrers, terms.referrers),
    ask: formatChoice(scheme.ask),
    criteria,
  };
};

/** Who can refer, in words, or why that is unknown. */
const formatRoute = (referrers: Listing['referrers'], terms: readonly TermView[]): string => {
  if (referrers.state === 'known') return referrers.words ?? formatLabels(terms.map(({ label }) => label));
  return referrers.state === 'not stated' ? words.routeNotStated : stateWords[referrers.state];
};

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
