import { earlierValue, intervalNote } from '#messages/figures.ts';
import { noMarks } from '#messages/figure-verdicts.ts';
import { markIds, type MarkId } from '../../domain/figures/figure-marks.ts';
import { endSentence } from '../../messages/format.ts';
import { stateWords } from '../../domain/facts/state-words.ts';
import { stringify } from 'csv-stringify/sync';
import type { FigureRecord } from './record.ts';

/**
 * Figures as a CSV file, a row each, with cautions, source, citation and licence in the row. UTF-8 with a byte-order
 * mark, so that spreadsheets read “£” right; no cell begins a formula.
 */
export const toCsv = (records: readonly FigureRecord[]): string =>
  stringify(records.map(toRow), {
    header: true,
    columns: [...columns],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });

const columns = [
  'id',
  'url',
  'scheme',
  'also_of',
  'statement',
  'verdict',
  'verdict_means',
  ...markIds,
  'wrong_number',
  'does_not_reconcile_with',
  'caution',
  'measure',
  'kind',
  'type',
  'qualifier',
  'numerator',
  'denominator',
  'percent_printed',
  'percent_computed',
  'interval_low',
  'interval_high',
  'interval_note',
  'value',
  'unit',
  'from',
  'from_base',
  'to',
  'to_base',
  'pounds',
  'as_printed',
  'population',
  'period',
  'follow_up',
  'people_without_data',
  'standing',
  'comparator',
  'counted_by',
  'sentence',
  'can_say',
  'cannot_say',
  'history',
  'publisher',
  'title',
  'date',
  'date_is',
  'place',
  'citation',
  'licence',
  'licence_url',
] as const;
type Column = (typeof columns)[number];

/** One figure as the cells of a row. A column that does not apply to its type is empty; what is not stated says so. */
const toRow = (record: FigureRecord): Record<Column, string | number> => {
  const value = record.value as Partial<Record<string, string | number>>;
  const cell = (key: string) => value[key] ?? '';
  const { source } = record;
  const marks = Object.fromEntries(
    markIds.map((mark) => [mark, toMarkCell(record.marks.find(({ id }) => id === mark))]),
  ) as Record<MarkId, string>;
  return {
    id: record.id,
    url: record.url,
    scheme: record.scheme.name,
    also_of: (record.alsoOf ?? []).map(({ name }) => name).join('; '),
    statement: record.statement,
    verdict: record.verdict.title,
    verdict_means: record.verdict.words,
    ...marks,
    wrong_number: record.wrongNumber ?? '',
    does_not_reconcile_with: (record.doesNotReconcileWith ?? []).join('; '),
    caution: record.cautions.join(' '),
    measure: record.measure,
    kind: record.kind,
    type: record.type,
    qualifier: cell('qualifier'),
    numerator: cell('numerator'),
    denominator: cell('denominator'),
    percent_printed: printPercent(value),
    percent_computed: cell('percentComputed'),
    ...toIntervalCells(record.interval),
    value: cell('value'),
    unit: value['unit'] ?? cell('direction'),
    from: value['from'] ?? cell('before'),
    from_base: cell('fromBase'),
    to: cell('to'),
    to_base: cell('toBase'),
    pounds: cell('pounds'),
    as_printed: cell('asPrinted'),
    population: sayFact(record.population),
    period: sayFact(record.period),
    follow_up: sayFact(record.followUp),
    people_without_data: sayFact(record.peopleWithoutData),
    standing: sayFact(record.standing),
    comparator: sayFact(record.comparator),
    counted_by: sayFact(record.countedBy),
    sentence: record.sentence ?? '',
    can_say: record.canSay.join(' '),
    cannot_say: record.cannotSay.join(' '),
    history: record.history.map(({ changedOn, was, why }) => earlierValue({ on: changedOn, was, why })).join(' '),
    publisher: source.publisher ?? stateWords['not stated'],
    title: source.title,
    date: source.date,
    date_is: source.dateIs,
    place: source.place,
    citation: record.citation.harvard,
    licence: `${record.licence.name}. ${record.licence.covers}`,
    licence_url: record.licence.url,
  };
};

/** A mark in a cell, with what it means; an impossible figure has none. */
const toMarkCell = (mark: FigureRecord['marks'][number] | undefined): string =>
  mark ? [mark.words, ...(mark.meaning ? [mark.meaning] : [])].map(endSentence).join(' ') : noMarks;

/** With the noughts that the source prints at its end. */
const printPercent = ({ printedPercent, percent, decimals }: Partial<Record<string, string | number>>) => {
  const printed = printedPercent ?? percent ?? '';
  return typeof printed === 'number' && typeof decimals === 'number' ? printed.toFixed(decimals) : printed;
};

const toIntervalCells = (interval: FigureRecord['interval']) =>
  interval.none === undefined
    ? {
        interval_low: interval.low,
        interval_high: interval.high,
        interval_note: intervalNote(interval.confidence, interval.method, interval.computedBy),
      }
    : { interval_low: '', interval_high: '', interval_note: interval.none };

const sayFact = (fact: { state: string; value?: unknown; why?: string }): string | number => {
  if (fact.state === 'known') return typeof fact.value === 'number' ? fact.value : String(fact.value);
  return fact.state === 'not stated' ? stateWords['not stated'] : `${stateWords['does not apply']}: ${fact.why ?? ''}`;
};
