import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import { outcomes as text } from '#messages/tables.ts';
import type { Directory, OutcomeView } from '../../data/views.ts';
import { gradeOf } from '../../domain/figures/arithmetic.ts';
import { toMarks } from '../../domain/figures/figure-marks.ts';
import { countsOf } from '../../domain/figures/figure.ts';
import { wilsonInterval } from '../../domain/figures/interval.ts';
import { verdictOf, verdicts } from '../../domain/figures/verdict.ts';
import { comparatorKinds, grades } from '../../schemas/outcome.ts';
import { documentColumns, ifKnown, listColumn, page, stateColumn, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const number = (what: string) => z.number().describe(what).optional();
const { columns } = text;
const shape = z.strictObject({
  scheme: textColumn(columns.scheme),
  also_of: listColumn(columns.also_of),
  id: textColumn(columns.id),
  type: z.enum(['proportion', 'count', 'change', 'money', 'rating']).describe(columns.type),
  kind: z.enum(['result', 'activity', 'capacity', 'target']).describe(columns.kind),
  measure: textColumn(columns.measure),
  figure: textColumn(columns.figure),
  statement: textColumn(columns.statement),
  as_printed: textColumn(columns.as_printed).optional(),
  qualifier: textColumn(columns.qualifier).optional(),
  basis: z.enum(['counts', 'percentage of a known base', 'base not stated']).describe(columns.basis).optional(),
  numerator: number(columns.numerator),
  denominator: number(columns.denominator),
  percent: number(columns.percent),
  our_percent: number(columns.our_percent),
  interval_low: number(columns.interval_low),
  interval_high: number(columns.interval_high),
  value: number(columns.value),
  unit: textColumn(columns.unit).optional(),
  from: number(columns.from),
  to: number(columns.to),
  direction: z.enum(['lower', 'higher']).describe(columns.direction).optional(),
  verdict: z.enum(verdicts).describe(columns.verdict),
  compared: textColumn(columns.compared).optional(),
  base: textColumn(columns.base).optional(),
  followed: textColumn(columns.followed).optional(),
  counted: textColumn(columns.counted).optional(),
  wrong_number: z.enum(grades).describe(columns.wrong_number).optional(),
  does_not_reconcile_with: listColumn(columns.does_not_reconcile_with),
  cautions: listColumn(columns.cautions),
  population_state: stateColumn(columns.population_state),
  population: textColumn(columns.population).optional(),
  period_state: stateColumn(columns.period_state),
  period: textColumn(columns.period).optional(),
  follow_up_state: stateColumn(columns.follow_up_state),
  follow_up: textColumn(columns.follow_up).optional(),
  comparator_state: stateColumn(columns.comparator_state),
  comparator: textColumn(columns.comparator).optional(),
  comparator_kind: z.enum(comparatorKinds).describe(columns.comparator_kind).optional(),
  counted_by_state: stateColumn(columns.counted_by_state),
  counted_by: textColumn(columns.counted_by).optional(),
  ...documentColumns,
  page,
});

/** Every figure that a source prints about a scheme, with everything that must be said with it. */
export const toOutcomeTable = ({ outcomes }: Directory, site: URL) =>
  toTable({
    name: 'outcomes',
    title: text.title,
    description: text.description,
    shape,
    rows: outcomes.map((view) => toRow(view, site)),
  });

const toRow = (
  { id, href, scheme, homes, unreconciled, outcome, figure, statement, limits }: OutcomeView,
  site: URL,
): z.infer<typeof shape> => ({
  scheme: scheme.id,
  also_of: homes.filter((home) => home !== scheme).map((home) => home.id),
  id,
  type: outcome.type,
  kind: outcome.kind,
  measure: outcome.measure,
  figure,
  statement,
  as_printed: outcome.asPrinted,
  qualifier: outcome.qualifier,
  ...toNumbers(outcome),
  verdict: verdictOf(outcome),
  ...Object.fromEntries(toMarks(outcome).map(({ id: mark, words }) => [mark, words])),
  wrong_number: gradeOf(outcome) ?? undefined,
  does_not_reconcile_with: unreconciled.map((other) => `${other.scheme.id}/${other.id}`),
  cautions: limits.map(({ words }) => words),
  population_state: outcome.population.state,
  population: ifKnown(outcome.population, String),
  period_state: outcome.period.state,
  period: ifKnown(outcome.period, String),
  follow_up_state: outcome.followUp.state,
  follow_up: ifKnown(outcome.followUp, String),
  comparator_state: outcome.comparator.state,
  comparator: ifKnown(outcome.comparator, String),
  comparator_kind: outcome.comparatorKind,
  counted_by_state: outcome.countedBy.state,
  counted_by: ifKnown(outcome.countedBy, ({ name }) => name),
  document: outcome.source.document,
  at: outcome.source.at,
  page: addressOn(href, site),
});

const toNumbers = (outcome: OutcomeView['outcome']): Partial<z.infer<typeof shape>> => {
  switch (outcome.type) {
    case 'proportion':
      return { basis: outcome.share.basis, ...toShare(outcome) };
    case 'count':
      return { value: outcome.value, unit: outcome.unit };
    case 'money':
      return { value: outcome.pounds, unit: 'pounds' };
    case 'rating':
      return { value: outcome.value, from: outcome.before };
    case 'change': {
      const { change } = outcome;
      return change.form === 'percent'
        ? { percent: change.percent, direction: change.direction }
        : { from: change.from, to: change.to, unit: change.unit };
    }
  }
};

const toShare = (outcome: Extract<OutcomeView['outcome'], { type: 'proportion' }>): Partial<z.infer<typeof shape>> => {
  const { share } = outcome;
  if (share.basis === 'base not stated') return { percent: share.percent };
  if (share.basis === 'percentage of a known base') return { denominator: share.denominator, percent: share.percent };
  const { numerator, denominator, printedPercent } = share;
  const counts = { numerator, denominator, percent: printedPercent };
  if (countsOf(outcome) === null || numerator > denominator) return counts;
  const { low, high } = wilsonInterval(numerator, denominator);
  const percent = (part: number) => Number((part * 100).toFixed(2));
  return {
    ...counts,
    our_percent: percent(numerator / denominator),
    interval_low: percent(low),
    interval_high: percent(high),
  };
};
