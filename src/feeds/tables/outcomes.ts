import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import type { Directory, OutcomeView } from '../../data/views.ts';
import { gradeOf } from '../../domain/figures/arithmetic.ts';
import { cannotBeRight, countsOf } from '../../domain/figures/figure.ts';
import { wilsonInterval } from '../../domain/figures/interval.ts';
import { comparatorKinds, grades } from '../../schemas/outcome.ts';
import { documentColumns, ids, ifKnown, page, stateColumn, text } from './fact-column.ts';
import { toTable } from './table.ts';

const number = (what: string) => z.number().describe(what).optional();
const shape = z.strictObject({
  scheme: text('Id of the scheme.'),
  also_of: ids('Ids of the other schemes that it is about.'),
  id: text('Its id within the scheme.'),
  type: z.enum(['proportion', 'count', 'change', 'money', 'rating']).describe('What sort of number it is.'),
  kind: z
    .enum(['result', 'activity', 'capacity', 'target'])
    .describe('Only a result says anything about whether it worked.'),
  measure: text('What was measured.'),
  figure: text('The figure as it must be printed, with its base.'),
  statement: text('The figure in a sentence.'),
  as_printed: text('How the source puts it, where ours looks different.').optional(),
  qualifier: text('The word that the source puts before the number.').optional(),
  basis: z
    .enum(['counts', 'percentage of a known base', 'base not stated'])
    .describe('For a proportion: what the source prints.')
    .optional(),
  numerator: number('How many of them.'),
  denominator: number('Of how many.'),
  percent: number('The percentage as the source prints it.'),
  our_percent: number('The percentage by our sum, where counts are printed.'),
  interval_low: number('Lower end of the 95% interval of our percentage (Wilson), in per cent.'),
  interval_high: number('Upper end of it.'),
  value: number('For a count, money in pounds or a rating: the number.'),
  unit: text('What is counted.').optional(),
  from: number('For a change or a rating: the number before.'),
  to: number('For a change: the number after.'),
  direction: z
    .enum(['lower', 'higher'])
    .describe('For a change that is printed as a percentage: which way.')
    .optional(),
  cannot_be_right: z
    .boolean()
    .describe('True where the figure cannot be true as printed: never quote it without its cautions.'),
  wrong_number: z
    .enum(grades)
    .describe('What is wrong with the number itself: “rounding” is a slip of its last digit. Empty where nothing is.')
    .optional(),
  does_not_reconcile_with: ids('The figures that it does not reconcile with, each as scheme/outcome.'),
  cautions: ids('What is wrong or weak, each in a sentence. They belong to the figure: quote them with it.'),
  population_state: stateColumn('in whom it was measured'),
  population: text('In whom.').optional(),
  period_state: stateColumn('over what time'),
  period: text('Over what time.').optional(),
  follow_up_state: stateColumn('how long people were followed'),
  follow_up: text('How long.').optional(),
  comparator_state: stateColumn('what it was compared with'),
  comparator: text('Compared with what.').optional(),
  comparator_kind: z.enum(comparatorKinds).describe('How strong that comparison is.').optional(),
  counted_by_state: stateColumn('who counted'),
  counted_by: text('Who counted.').optional(),
  ...documentColumns,
  page,
});

/** Every figure that a source prints about a scheme, with everything that must be said with it. */
export const toOutcomeTable = ({ outcomes }: Directory, site: URL) =>
  toTable({
    name: 'outcomes',
    title: 'Figures about schemes',
    description:
      'Every figure that a source prints about a scheme, with its base, its cautions and the place in its source. ' +
      'The figures count different things: no ranking can be made of them.',
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
  cannot_be_right: cannotBeRight(outcome),
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
