import type { SchemeView, Directory } from './views.ts';
import { schemeKinds } from '../schemas/scheme.ts';
import { capitalise } from '../domain/words.ts';

/** The id that stands for “not stated” in every facet: always an option, always last. */
export const notStated = 'not-stated';

/** What search can be narrowed by: the key in the fragment and in the index, its title, and its options in order. */
export interface Facet {
  key: string;
  title: string;
  options: { id: string; label: string }[];
}

/** The facets of the search page. */
export const toFacets = ({ areas, regions, terms }: Directory): Facet[] => [
  { key: 'area', title: 'Area', options: withNotStated([...areas, ...regions].map(({ id, name }) => ({ id, label: name }))) },
  { key: 'need', title: 'What it helps with', options: withNotStated(terms.needs) },
  { key: 'stage', title: 'When', options: withNotStated(terms.stages) },
  { key: 'audience', title: 'Made for', options: withNotStated(terms.audiences) },
  { key: 'kind', title: 'Kind', options: schemeKinds.map((kind) => ({ id: toKindId(kind), label: capitalise(kind) })) },
];

/** What a scheme’s page tells the index: a value for each facet it has. A scheme in an area also counts for the larger place it names. */
export const toFacetValues = (scheme: SchemeView): { key: string; value: string }[] => {
  const values = (key: string, ids: readonly string[]) => (ids.length > 0 ? ids : [notStated]).map((value) => ({ key, value }));
  const ids = (views: readonly { id: string }[]) => views.map(({ id }) => id);
  return [
    ...values('area', [...new Set([...ids(scheme.areas), ...ids(scheme.policeAreas)])]),
    ...values('need', ids(scheme.terms.needs)),
    ...values('stage', ids(scheme.terms.stages)),
    ...values('audience', ids(scheme.terms.audiences)),
    ...values('kind', [toKindId(scheme.listing.kind)]),
  ];
};

const withNotStated = (options: readonly { id: string; label: string }[]) => [...options.map(({ id, label }) => ({ id, label })), { id: notStated, label: 'Not stated' }];

const toKindId = (kind: string): string => kind.replaceAll(' ', '-');
