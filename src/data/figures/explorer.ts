import { comparisons as comparisonWords, counters as counterWords } from '#messages/figure-verdicts.ts';
import * as text from '#messages/figures.ts';
import {
  comparisonOf,
  comparisons,
  counterOf,
  counters,
  toMarks,
  type MarkId,
} from '../../domain/figures/figure-marks.ts';
import { sizeOfSample, smallGroup, type SampleSize } from '../../domain/figures/figure.ts';
import { toVerdictWords, verdictOf, verdicts } from '../../domain/figures/verdict.ts';
import { compareBy, type Narrowable, type Sortable } from '../../domain/lists/narrow.ts';
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
  const rows = directory.outcomes.map((view) => toRow(view, directory)).toSorted(compareBy('scheme'));
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

const toRow = (view: OutcomeView, { themes }: Directory): ExplorerRow => {
  const { outcome, homes, printed } = view;
  const verdict = verdictOf(outcome);
  const isLast = verdict === 'impossible';
  const marks = toMarks(outcome);
  /** An impossible figure has no marks, so it is under none of their options. */
  const ofMark = (option: string): string[] => [isLast ? impossible : option];
  const rankOf = (id: MarkId): number => marks.find((mark) => mark.id === id)?.rank ?? 0;
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
      verdict: [toId(verdict)],
      compared: ofMark(toId(comparisonOf(outcome))),
      sample: samples.filter(({ size }) => size === sizeOfSample(outcome)).flatMap(({ id }) => ofMark(id)),
      followed: ofMark(toId(outcome.followUp.state)),
      counted: ofMark(counterOf(outcome)),
      need: ids(homes.flatMap(({ terms }) => terms.needs)),
      approach: ids(homes.flatMap(({ terms }) => terms.approaches)),
      area: ids(homes.flatMap(({ areas, policeAreas }) => [...areas, ...policeAreas])),
    },
    scheme: namesOf(homes),
    date: printed.value,
    isLast,
    verdict: -verdicts.indexOf(verdict),
    compared: rankOf('compared'),
    base: rankOf('base'),
    followed: rankOf('followed'),
    counted: rankOf('counted'),
  };
};

const impossible = 'impossible';

/** An answer as an option of a facet: “people-who-declined”. */
const toId = (answer: string): string => answer.replaceAll(' ', '-');

const toFacets = ({ themes, terms, areas, regions }: Directory): Facet[] => [
  { key: 'theme', title: text.facets.theme, options: [...named(themes), { id: 'none', label: text.noTheme }] },
  {
    key: 'kind',
    title: text.facets.kind,
    options: (['result', 'activity', 'capacity', 'target'] as const).map((id) => ({ id, label: text.kinds[id] })),
  },
  {
    key: 'verdict',
    title: text.facets.verdict,
    options: verdicts.map((verdict) => ({ id: toId(verdict), label: toVerdictWords(verdict).title })),
  },
  {
    key: 'compared',
    title: text.facets.compared,
    options: withImpossible(comparisons.map((id) => ({ id: toId(id), label: comparisonWords[id].title }))),
  },
  {
    key: 'sample',
    title: text.facets.sample,
    options: withImpossible(samples.map(({ id, size }) => ({ id, label: text.sampleSizes[size](smallGroup) }))),
  },
  {
    key: 'followed',
    title: text.facets.followed,
    options: withImpossible(
      (['known', 'does not apply', 'not stated'] as const).map((state) => ({
        id: toId(state),
        label: text.follow[state],
      })),
    ),
  },
  {
    key: 'counted',
    title: text.facets.counted,
    options: withImpossible(counters.map((id) => ({ id, label: counterWords[id].label }))),
  },
  { key: 'need', title: text.facets.need, options: withNotStated(terms.needs) },
  { key: 'approach', title: text.facets.approach, options: withNotStated(terms.approaches) },
  { key: 'area', title: text.facets.area, options: withNotStated(named([...areas, ...regions])) },
];

/** The options of a mark, and one for figures that have none. “Not stated” is the last wherever it is one. */
const withImpossible = (options: Facet['options']): Facet['options'] => [
  ...options.filter(({ id }) => id !== notStated),
  { id: impossible, label: text.noMark },
  ...options.filter(({ id }) => id === notStated),
];

const named = (views: readonly { id: string; name: string }[]) => views.map(({ id, name }) => ({ id, label: name }));
