import { formatAge, formatGender, formatReach } from '../domain/fact-words.ts';
import { isOffered } from '../domain/listing.ts';
import type { Criterion, Question, Rule } from '../domain/matching.ts';
import { capitalise, formatList } from '../domain/words.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Directory, SchemeView } from './views.ts';

/** A scheme as the finder carries it: what a result shows, and its criteria. */
export interface FinderListing {
  id: string;
  name: string;
  href: string;
  /** “Programme · Cheshire · As described about 2018, not confirmed since”. */
  meta: string;
  summary: string;
  /** Who can refer, in words. */
  route: string;
  ask: string;
  criteria: Criterion[];
}

/** The schemes that are offered as places to go, with their criteria, and how many are left out. */
export const toFinderListings = (directory: Directory): { listings: FinderListing[]; others: number } => {
  const offered = directory.schemes.filter(({ listing }) => isOffered(listing));
  return { listings: offered.map((scheme) => toFinderListing(scheme, directory)), others: directory.schemes.length - offered.length };
};

const toFinderListing = (scheme: SchemeView, directory: Directory): FinderListing => {
  const { listing, freshness, areas, terms } = scheme;
  const place = areas.length > 0 ? areas.map(({ name }) => name).join(', ') : 'Area not stated';
  return {
    id: scheme.id,
    name: scheme.name,
    href: scheme.href,
    meta: `${capitalise(listing.kind)} · ${place} · ${freshness.sentence.replace('. N', ', n').replace(/\.$/, '')}`,
    summary: listing.summary,
    route: listing.referrers.state === 'known' ? (listing.referrers.words ?? formatList(terms.referrers.map(({ label }) => label))) : 'Not stated by the source',
    ask: scheme.ask.join(' or '),
    criteria: toCriteria(scheme, directory.cite),
  };
};

/** The standard questions in order, stated or silent, then the scheme’s further rules. */
const toCriteria = (scheme: SchemeView, cite: Directory['cite']): Criterion[] => {
  const { listing, terms, areas, policeAreas } = scheme;
  const standard = <Value>(question: Question, fact: Fact<Value>, toRule: (value: Value) => Rule, say: (value: Value) => string): Criterion[] => {
    if (fact.state === 'does not apply') return [];
    if (fact.state === 'not stated') return [{ rule: { type: 'silent', question }, words: silentWords[question], source: '' }];
    return [{ rule: toRule(fact.value), words: fact.words ?? say(fact.value), source: cite(fact.source).label }];
  };
  return [
    ...standard('area', listing.area, ({ extent }) => ({ type: 'area', areas: policeAreas.map(({ id }) => id), extent }), (reach) => formatReach(reach, areas.map(({ name }) => name))),
    ...standard('needs', listing.needs, (needs) => ({ type: 'needs', needs }), () => formatList(terms.needs.map(({ label }) => label))),
    ...standard('age', listing.age, (range) => ({ type: 'age', ...range }), formatAge),
    ...standard('gender', listing.gender, (genders) => ({ type: 'gender', genders }), formatGender),
    ...standard('stage', listing.stages, (stages) => ({ type: 'stage', stages }), () => formatList(terms.stages.map(({ label }) => label))),
    ...listing.criteria.map(({ words, source }) => ({ rule: { type: 'open' } as const, words, source: cite(source).label })),
  ];
};

const silentWords: Record<Question, string> = {
  area: 'Where it works',
  needs: 'What it helps with',
  age: 'Lowest or highest age',
  gender: 'Whether it takes women, men or both',
  stage: 'When in the justice process it can be used',
};
