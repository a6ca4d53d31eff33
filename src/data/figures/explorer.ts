import * as text from '#messages/figures.ts';
import {
  comparisonOf,
  counters,
  noLevel,
  rateComparison,
  rateCounter,
  rateEvidence,
} from '../../domain/figures/evidence.ts';
import { stateWords } from '../../domain/facts/state-words.ts';
import { baseOf, cannotBeRight, sizeOfSample, smallGroup, type SampleSize } from '../../domain/figures/figure.ts';
import type { Narrowable, Sortable } from '../../domain/lists/narrow.ts';
import { comparatorKinds, type Outcome } from '../../schemas/outcome.ts';
import { namesOf } from './outcomes.ts';
import { notStated, withNotStated, type Facet } from '../search/facets.ts';
import type { Directory, OutcomeView } from '../views.ts';

/** A figure as the list of all figures shows, narrows and orders it. */
export interface ExplorerRow extends Narrowable, Sortable {
  view: OutcomeView;
}

/**
 * Every figure, by the name of its scheme, and what the list can be narrowed by. Options that no figure has are left
 * out.
 */
export const toExplorer = (directory: Directory): { rows: ExplorerRow[]; facets: Facet[] } => {
  const rows = directory.outcomes.map((view) => toRow(view, directory));
  const facets = toFacets(directory).map((facet) => ({
    ...facet,
    options: facet.options.filter(({ id }) => rows.some(({ values }) => values[facet.key]?.includes(id))),
  }));
  return { rows, facets };
};

/** The options of the size of the group, from those that support most. */
const samples: readonly { id: string; size: SampleSize }[] = [
  { id: 'large', size: 'large' },
  { id: 'small', size: 'small' },
  { id: 'no-group', size: 'does not apply' },
  { id: notStated, size: 'not stated' },
];

const comparisons = [
  { id: 'yes', answer: 'yes', label: text.compared.yes },
  { id: 'no', answer: 'no', label: text.compared.no },
  { id: 'no-need', answer: 'does not apply', label: stateWords['does not apply'] },
] as const;

const toRow = (view: OutcomeView, { themes }: Directory): ExplorerRow => {
  const { outcome, homes, printed } = view;
  const ids = (views: readonly { id: string }[], none = notStated): string[] =>
    views.length > 0 ? [...new Set(views.map(({ id }) => id))] : [none];
  return {
    view,
    values: {
      theme: ids(
        themes.filter(({ schemes }) => homes.some((home) => schemes.includes(home))),
        'none',
      ),
      kind: [outcome.kind],
      evidence: [toEvidenceId(outcome)],
      comparator: comparisons.filter(({ answer }) => answer === comparisonOf(outcome)).map(({ id }) => id),
      sample: samples.filter(({ size }) => size === sizeOfSample(outcome)).map(({ id }) => id),
      counted: [rateCounter(outcome).id],
      need: ids(homes.flatMap(({ terms }) => terms.needs)),
      approach: ids(homes.flatMap(({ terms }) => terms.approaches)),
      area: ids(homes.flatMap(({ areas, policeAreas }) => [...areas, ...policeAreas])),
    },
    scheme: namesOf(homes),
    date: printed.value,
    base: baseOf(outcome),
    evidence: rateEvidence(outcome).level,
  };
};

const toEvidenceId = (outcome: Outcome): string =>
  outcome.kind === 'result' && cannotBeRight(outcome) ? 'no-level' : toComparisonId(outcome);

const toComparisonId = ({ kind, comparatorKind }: Parameters<typeof rateComparison>[0]): string =>
  kind === 'result' ? (comparatorKind ?? 'nothing').replaceAll(' ', '-') : 'not-a-result';

const toFacets = ({ themes, terms, areas, regions }: Directory): Facet[] => [
  { key: 'theme', title: text.facets.theme, options: [...named(themes), { id: 'none', label: text.noTheme }] },
  {
    key: 'kind',
    title: text.facets.kind,
    options: (['result', 'activity', 'capacity', 'target'] as const).map((id) => ({ id, label: text.kinds[id] })),
  },
  {
    key: 'evidence',
    title: text.facets.evidence,
    options: [
      ...[undefined, ...comparatorKinds].map((comparatorKind) =>
        toComparisonOption({ kind: 'result', comparatorKind }),
      ),
      { id: 'no-level', label: noLevel.title },
      toComparisonOption({ kind: 'activity', comparatorKind: undefined }),
    ],
  },
  { key: 'comparator', title: text.facets.comparator, options: comparisons.map(({ id, label }) => ({ id, label })) },
  {
    key: 'sample',
    title: text.facets.sample,
    options: samples.map(({ id, size }) => ({ id, label: text.sampleSizes[size](smallGroup) })),
  },
  { key: 'counted', title: text.facets.counted, options: counters.map(({ id, label }) => ({ id, label })) },
  { key: 'need', title: text.facets.need, options: withNotStated(terms.needs) },
  { key: 'approach', title: text.facets.approach, options: withNotStated(terms.approaches) },
  { key: 'area', title: text.facets.area, options: withNotStated(named([...areas, ...regions])) },
];

const toComparisonOption = (rated: Parameters<typeof rateComparison>[0]) => ({
  id: toComparisonId(rated),
  label: rateComparison(rated).title,
});

const named = (views: readonly { id: string; name: string }[]) => views.map(({ id, name }) => ({ id, label: name }));
