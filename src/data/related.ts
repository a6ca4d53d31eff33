import { formatList } from '../domain/words.ts';
import type { SchemeView } from './views.ts';

/** Another scheme to look at, and why. */
export interface Related {
  scheme: SchemeView;
  why: string;
}

/** How many of each kind are offered: enough to look further, few enough to read. */
const most = 3;

/**
 * Schemes to look at beside one: first those that a source ties to it, then the same way of working elsewhere, then help
 * with something else in the same place. None twice, and full entries before mentions.
 */
export const toRelated = (scheme: SchemeView, all: readonly SchemeView[]): Related[] => {
  const tied: Related[] = scheme.related;
  const others = all.filter((other) => other !== scheme && !tied.some(({ scheme: each }) => each === other));
  const elsewhere = pick(others.filter((other) => !sharesPlace(scheme, other)), (other) => shared(scheme.terms.approaches, other.terms.approaches));
  const here = pick(
    others.filter((other) => sharesPlace(scheme, other) && !elsewhere.some(({ scheme: each }) => each === other)),
    (other) => other.terms.needs.filter((need) => !scheme.terms.needs.includes(need)),
  );
  return [
    ...tied,
    ...elsewhere.map(({ scheme: other, found }) => ({ scheme: other, why: `Also works by ${formatList(found.map(({ label }) => `“${label}”`))}, elsewhere` })),
    ...here.map(({ scheme: other, found }) => ({ scheme: other, why: `In the same area, for ${formatList(found.slice(0, 2).map(({ label }) => `“${label}”`))}` })),
  ];
};

interface Labelled {
  label: string;
}

/** Those with something to show for it, the most first, then full entries, then by name. */
const pick = (schemes: readonly SchemeView[], find: (scheme: SchemeView) => readonly Labelled[]): { scheme: SchemeView; found: readonly Labelled[] }[] =>
  schemes
    .map((scheme) => ({ scheme, found: find(scheme) }))
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => b.found.length - a.found.length || Number(b.scheme.listing.depth === 'full') - Number(a.scheme.listing.depth === 'full') || a.scheme.name.localeCompare(b.scheme.name, 'en-GB'))
    .slice(0, most);

const shared = <Term>(own: readonly Term[], others: readonly Term[]): Term[] => own.filter((term) => others.includes(term));

/** Whether two schemes name a police area in common; a scheme of a whole nation shares no place. */
const sharesPlace = (a: SchemeView, b: SchemeView): boolean => Math.max(a.policeAreas.length, b.policeAreas.length) <= 10 && a.policeAreas.some((area) => b.policeAreas.includes(area));
