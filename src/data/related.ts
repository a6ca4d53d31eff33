import { related } from '#messages/scheme.ts';
import { memoizeByObject } from '../domain/lists/memoize.ts';
import { compareWords } from '../domain/lists/order.ts';
import type { SchemeView, TermView } from './views.ts';

/** Another scheme to look at, and why. */
export interface Related {
  scheme: SchemeView;
  why: string;
}

/** How many of each kind are offered: enough to look further, few enough to read. */
const maxPerKind = 3;

/**
 * Schemes to look at beside one: first those that a source ties to it, then the same way of working elsewhere, then
 * help with something else in the same place. None twice, the most in common first, then full entries before mentions,
 * then by name.
 */
export const toRelated = (scheme: SchemeView, all: readonly SchemeView[]): Related[] => {
  const shelf = toShelf(all);
  const tied: Related[] = scheme.related;
  const passed = new Set([scheme, ...tied.map(({ scheme: each }) => each)]);
  const elsewhere = findElsewhere(scheme, shelf, passed);
  const here = findHere(scheme, shelf, new Set([...passed, ...elsewhere]));
  return [
    ...tied,
    ...elsewhere.map((other) => ({
      scheme: other,
      why: related.sameApproach(labelsOf(shared(scheme.terms.approaches, other.terms.approaches))),
    })),
    ...here.map((other) => ({
      scheme: other,
      why: related.sameArea(labelsOf(otherNeeds(scheme, other).slice(0, 2))),
    })),
  ];
};

/**
 * All schemes in order, full entries first, and those that work by just the same approaches together, so that none has
 * to look at all others.
 */
interface Shelf {
  rank: ReadonlyMap<SchemeView, number>;
  byApproaches: readonly { approaches: readonly TermView[]; schemes: readonly SchemeView[] }[];
}

const toShelf = memoizeByObject((all: readonly SchemeView[]): Shelf => {
  const ranked = all.toSorted(
    (a, b) => Number(b.listing.depth === 'full') - Number(a.listing.depth === 'full') || compareWords(a.name, b.name),
  );
  const groups = Map.groupBy(ranked, ({ terms }) =>
    terms.approaches
      .map(({ id }) => id)
      .toSorted()
      .join(' '),
  );
  return {
    rank: new Map(ranked.map((scheme, place) => [scheme, place])),
    byApproaches: [...groups.values()].map((schemes) => ({ approaches: schemes[0]?.terms.approaches ?? [], schemes })),
  };
});

const findElsewhere = (
  scheme: SchemeView,
  { byApproaches, rank }: Shelf,
  passed: ReadonlySet<SchemeView>,
): SchemeView[] => {
  const levels = Map.groupBy(byApproaches, ({ approaches }) => shared(scheme.terms.approaches, approaches).length);
  const found: SchemeView[] = [];
  for (let level = scheme.terms.approaches.length; level > 0 && found.length < maxPerKind; level -= 1) {
    const candidates = (levels.get(level) ?? []).flatMap(({ schemes }) =>
      firstOf(schemes, (other) => !passed.has(other) && !sharesPlace(scheme, other)),
    );
    found.push(...byRank(candidates, rank).slice(0, maxPerKind - found.length));
  }
  return found;
};

const findHere = (scheme: SchemeView, { rank }: Shelf, passed: ReadonlySet<SchemeView>): SchemeView[] => {
  const near = new Set(
    scheme.policeAreas
      .flatMap(({ schemes }) => schemes)
      .filter((other) => !passed.has(other) && sharesPlace(scheme, other)),
  );
  const counts = Map.groupBy(near, (other) => otherNeeds(scheme, other).length);
  return [...counts.keys()]
    .filter((count) => count > 0)
    .toSorted((a, b) => b - a)
    .flatMap((count) => byRank(counts.get(count) ?? [], rank))
    .slice(0, maxPerKind);
};

/** The first few that fit, without looking at the rest. */
const firstOf = (schemes: readonly SchemeView[], fits: (scheme: SchemeView) => boolean): SchemeView[] => {
  const found: SchemeView[] = [];
  for (const scheme of schemes) {
    if (fits(scheme)) found.push(scheme);
    if (found.length === maxPerKind) break;
  }
  return found;
};

const byRank = (schemes: readonly SchemeView[], rank: Shelf['rank']): SchemeView[] =>
  schemes.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));

const shared = <Term>(own: readonly Term[], others: readonly Term[]): Term[] =>
  own.filter((term) => others.includes(term));

const otherNeeds = (scheme: SchemeView, other: SchemeView): TermView[] =>
  other.terms.needs.filter((need) => !scheme.terms.needs.includes(need));

const labelsOf = (terms: readonly TermView[]): string[] => terms.map(({ label }) => label);

/** Whether two schemes name a police area in common; a scheme of a whole nation shares no place. */
const sharesPlace = (a: SchemeView, b: SchemeView): boolean =>
  Math.max(a.policeAreas.length, b.policeAreas.length) <= 10 &&
  a.policeAreas.some((area) => b.policeAreas.includes(area));
