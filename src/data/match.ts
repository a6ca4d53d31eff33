import { isOffered } from '../domain/listing.ts';
import type { Question } from '../domain/answers.ts';
import { criteriaFor, type Criterion } from '../domain/matching.ts';
import { capitalise, formatList } from '../domain/words.ts';
import { toCriteria } from './criteria.ts';
import type { Directory, SchemeView } from './views.ts';

/** A scheme as the finder carries it: what a result shows, and its criteria. */
export interface FinderListing {
  id: string;
  name: string;
  /** “Programme · Cheshire · As described about 2018, not confirmed since”. */
  meta: string;
  summary: string;
  /** Who can refer, in words. */
  route: string;
  ask: string;
  criteria: Criterion[];
}

/** The schemes that are offered as places to go, with the criteria that these questions speak of, and how many are left out. */
export const toFinderListings = (directory: Directory, questions: readonly Question[]): { listings: FinderListing[]; others: number } => {
  const offered = directory.schemes.filter(({ listing }) => isOffered(listing));
  const listings = offered.map((scheme) => toFinderListing(scheme, criteriaFor(toCriteria(scheme, directory.cite), questions)));
  return { listings, others: directory.schemes.length - offered.length };
};

const toFinderListing = (scheme: SchemeView, criteria: Criterion[]): FinderListing => {
  const { listing, freshness, areas, terms } = scheme;
  const place = areas.length > 0 ? areas.map(({ name }) => name).join(', ') : 'Area not stated';
  return {
    id: scheme.id,
    name: scheme.name,
    meta: `${capitalise(listing.kind)} · ${place} · ${freshness.sentence.replace('. N', ', n').replace(/\.$/, '')}`,
    summary: listing.summary,
    route: listing.referrers.state === 'known' ? (listing.referrers.words ?? formatList(terms.referrers.map(({ label }) => label))) : 'Not stated by the source',
    ask: scheme.ask.join(' or '),
    criteria,
  };
};
