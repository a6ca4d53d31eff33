import * as cardText from '#messages/cards.ts';
import * as text from '#messages/search.ts';
import { stateWords } from '../../domain/facts/state-words.ts';
import { cannotBeRight } from '../../domain/figures/figure.ts';
import { isCompared } from '../../domain/figures/figure-marks.ts';
import { capitalise } from '../../messages/format.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { schemeKinds } from '../../schemas/scheme.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';
import type { Directory, SchemeView } from '../views.ts';

/** The key in the index of each list of the vocabulary. */
export const facetOf = {
  needs: 'need',
  stages: 'stage',
  disposals: 'disposal',
  approaches: 'approach',
  audiences: 'audience',
  referrers: 'referrer',
} as const satisfies Record<VocabularyName, string>;

/** The id of “not stated” in every facet: always an option, always last. */
export const notStated = 'not-stated';

/** What search can be narrowed by: the key in the fragment and in the index, its title, and its options in order. */
export interface Facet {
  key: string;
  title: string;
  options: { id: string; label: string }[];
}

/** How well a scheme’s best recorded result can be weighed. */
export type EvidenceKind = 'compared' | 'counted' | 'uncounted' | typeof notStated;

/** The facets of the search page. */
export const toFacets = ({ areas, regions, terms }: Directory): Facet[] => [
  { key: 'need', title: text.facets.need, options: withNotStated(terms.needs) },
  {
    key: 'area',
    title: text.facets.area,
    options: withNotStated([...areas, ...regions].map(({ id, name }) => ({ id, label: name }))),
  },
  { key: 'stage', title: text.facets.stage, options: withNotStated(terms.stages) },
  { key: 'audience', title: text.facets.audience, options: withNotStated(terms.audiences) },
  {
    key: 'kind',
    title: text.facets.kind,
    options: schemeKinds.map((kind) => ({ id: toKindId(kind), label: capitalise(kind) })),
  },
  { key: 'approach', title: text.facets.approach, options: withNotStated(terms.approaches) },
  {
    key: 'evidence',
    title: text.facets.evidence,
    options: Object.entries(cardText.evidence).map(([id, label]) => ({ id, label })),
  },
];

/**
 * A scheme’s values of each facet, for the index. A scheme of a larger place counts for each police area of it too.
 */
export const toFacetValues = (scheme: SchemeView): Record<string, readonly string[]> => {
  const { areas, policeAreas, terms, listing } = scheme;
  const idsOf = (all: readonly { id: string }[]) => (all.length > 0 ? all.map(({ id }) => id) : [notStated]);
  return {
    type: ['scheme'],
    takes: [listing.takesPeople ? 'people' : 'nobody'],
    area: idsOf([...new Set([...areas, ...policeAreas])]),
    need: idsOf(terms.needs),
    stage: idsOf(terms.stages),
    audience: idsOf(terms.audiences),
    approach: idsOf(terms.approaches),
    disposal: idsOf(terms.disposals),
    depth: [listing.depth],
    kind: [toKindId(listing.kind)],
    evidence: [evidenceOf(scheme).kind],
  };
};

/** The best recorded result of a scheme: its kind, its words, and the mark that a card gives it. */
export const evidenceOf = ({
  outcomes,
}: Pick<SchemeView, 'outcomes'>): { kind: EvidenceKind; label: string; state: 'known' | 'not stated' | 'caution' } => {
  const results = outcomes.map(({ outcome }) => outcome).filter(({ kind }) => kind === 'result');
  const kind = results.some(isCompared)
    ? 'compared'
    : results.some(hasNumbers)
      ? 'counted'
      : results.length > 0
        ? 'uncounted'
        : notStated;
  const state = results.some(cannotBeRight) ? 'caution' : results.length > 0 ? 'known' : 'not stated';
  return { kind, label: cardText.evidence[kind], state };
};

/** Whether the numbers behind a figure are printed, and can be right. */
const hasNumbers = (outcome: Outcome): boolean => {
  if (cannotBeRight(outcome) || (outcome.type === 'change' && outcome.change.form === 'percent')) return false;
  return outcome.type !== 'proportion' || outcome.share.basis === 'counts';
};

/** Options with “not stated” as the last. */
export const withNotStated = (options: readonly { id: string; label: string }[]): Facet['options'] => [
  ...options.map(({ id, label }) => ({ id, label })),
  { id: notStated, label: stateWords['not stated'] },
];

const toKindId = (kind: string): string => kind.replaceAll(' ', '-');
