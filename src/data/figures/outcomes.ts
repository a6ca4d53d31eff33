import * as text from '#messages/figures.ts';
import { formatFigure, formatStatement, limitsOf, sentenceOf } from '../../domain/figures/figure.ts';
import type { Origin } from '../../domain/figures/say.ts';
import { formatList } from '../../messages/format.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import type { Source } from '../../schemas/source.ts';
import { find, type Index } from '../lookup.ts';
import type { Directory, OutcomeView, SchemeView, SourceView } from '../views.ts';

/** A figure of the scheme whose file holds it. Other schemes that it is about are joined once all are known. */
export const toOutcome = (
  outcome: Outcome,
  scheme: SchemeView,
  { sources, cite }: { sources: Index<SourceView>; cite: Directory['cite'] },
): OutcomeView => {
  const source = find(sources, outcome.source.document, 'source');
  if (!source.date) throw new Error(`A figure of “${scheme.id}” is cited from “${source.id}”, which shows no date.`);
  return {
    id: outcome.id,
    name: nameOf(outcome, [scheme]),
    href: `/outcomes/${scheme.id}/${outcome.id}/`,
    scheme,
    homes: [scheme],
    outcome,
    source,
    printed: source.date,
    parts: [],
    unreconciled: [],
    figure: formatFigure(outcome),
    sentence: sentenceOf(outcome),
    statement: formatStatement(outcome),
    limits: limitsOf(outcome, selfReported.includes(source.source.kind)),
    cite: cite(outcome.source),
    isSensitive: scheme.isSensitive,
  };
};

/**
 * Ties figures to each other and to the other schemes that they are about, whose lists they enter.
 * @returns every figure once, by the scheme whose file holds it
 */
export const joinOutcomes = (schemes: Index<SchemeView>): OutcomeView[] => {
  const outcomes = [...schemes.values()].flatMap((scheme) => scheme.outcomes);
  const byAddress = new Map(outcomes.map((view) => [`${view.scheme.id}/${view.id}`, view]));
  for (const view of outcomes) {
    const { alsoOf = [], cautions } = view.outcome;
    view.parts = view.scheme.outcomes.filter(
      ({ scheme, outcome }) => scheme === view.scheme && outcome.partOf === view.id,
    );
    view.unreconciled = [
      ...new Set(
        cautions.flatMap((caution) => caution.with ?? []).map((address) => find(byAddress, address, 'figure')),
      ),
    ];
    for (const id of alsoOf) {
      const home = find(schemes, id, 'scheme');
      view.homes.push(home);
      home.outcomes.push(view);
    }
    view.name = nameOf(view.outcome, view.homes);
    view.isSensitive = view.homes.some(({ isSensitive }) => isSensitive);
  }
  return outcomes;
};

/** Every figure of some schemes, each once, in the order of the schemes. */
export const figuresOf = (schemes: readonly Pick<SchemeView, 'outcomes'>[]): OutcomeView[] => [
  ...new Set(schemes.flatMap(({ outcomes }) => outcomes)),
];

/** The names of the schemes that a figure is about. */
export const namesOf = (homes: readonly Pick<SchemeView, 'name'>[]): string =>
  formatList(homes.map(({ name }) => name));

/** Where a figure is from, in words. */
export const toOrigin = ({ source, printed, homes }: OutcomeView): Origin => ({
  title: source.name,
  dated: printed.words,
  schemes: namesOf(homes),
});

const nameOf = ({ measure }: Outcome, homes: readonly SchemeView[]): string =>
  text.nameOf(
    measure,
    homes.map(({ name }) => name),
  );

/** Documents that are the work of those they are about. */
const selfReported: readonly Source['kind'][] = [
  'self-reported showcase',
  'award shortlist',
  'annual report',
  'letter or message',
  'own record',
];
