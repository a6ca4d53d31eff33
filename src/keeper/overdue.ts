import { compareNames } from '../domain/lists/order.ts';
import { stringify } from 'csv-stringify/sync';
import { nameOfFact } from '../domain/freshness/confirmation.ts';
import { cadencesOf, daysBetween, dueFacts, isOverdue, type Due } from '../domain/freshness/review.ts';
import { formatCount, formatDate, formatList } from '../messages/format.ts';
import type { SchemeView } from '../data/views.ts';
import type { Cadence } from '../schemas/review.ts';

/** Facts of one scheme that are due to be checked again. */
export interface Overdue extends Due {
  scheme: SchemeView;
  /** Days since they were due; below 0 if they are not due yet. */
  daysOver: number;
}

/**
 * What is overdue on a day, the longest first. Schemes that have ended are left out: there is nobody to ask.
 * @param within also what is due within so many days after it
 */
export const findOverdue = (
  schemes: readonly SchemeView[],
  cadences: readonly Cadence[],
  { today, within = 0 }: { today: string; within?: number },
): Overdue[] =>
  schemes
    .filter(({ listing }) => listing.status.word !== 'ended')
    .flatMap((scheme) =>
      dueFacts(scheme.listing, toOwnCadences(scheme, cadences), sourceDateOf(scheme)).map((due): Overdue => ({
        ...due,
        scheme,
        daysOver: daysBetween(due.dueOn, today),
      })),
    )
    .filter((due) => isOverdue(due, today) || (within > 0 && due.daysOver >= -within))
    .toSorted((a, b) => b.daysOver - a.daysOver || compareNames(a.scheme.name, b.scheme.name));

/** The cadences of a scheme, which a record among its sources may set. */
const toOwnCadences = ({ sources }: SchemeView, cadences: readonly Cadence[]): readonly Cadence[] =>
  cadencesOf(
    cadences,
    sources.map(({ source }) => source.source),
  );

/** The report for a screen: a line for each scheme and cadence. */
export const formatTable = (overdue: readonly Overdue[]): string => {
  const rows = [
    ['Days', 'Scheme', 'What', 'Last known to hold', 'Facts'],
    ...overdue.map((entry) => [
      String(entry.daysOver),
      entry.scheme.id,
      entry.cadence,
      formatChecked(entry),
      String(entry.facts.length),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** The report as a Markdown table. */
export const formatMarkdown = (overdue: readonly Overdue[], today: string): string =>
  [
    `# To be checked again, ${formatDate(today)}`,
    '',
    formatSummary(overdue),
    '',
    '| Days overdue | Scheme | What | Facts | Last known to hold |',
    '| ---: | --- | --- | --- | --- |',
    ...overdue.map(
      (entry) =>
        `| ${entry.daysOver} | ${entry.scheme.name.replaceAll('|', '\\|')} | ${entry.cadence} | ` +
        `${entry.facts.map(nameOfFact).join(', ')} | ${formatChecked(entry)} |`,
    ),
    '',
  ].join('\n');

/** The report as a table for a spreadsheet. What is not known is an empty cell. */
export const formatCsv = (overdue: readonly Overdue[]): string =>
  stringify(
    overdue.map(({ scheme, cadence, days, facts, checkedOn, by, dueOn, daysOver }) => ({
      scheme: scheme.id,
      name: scheme.name,
      cadence,
      every_days: days,
      facts: facts.join(' '),
      last_known_to_hold: checkedOn ?? '',
      confirmed_by: by ?? '',
      due_on: dueOn,
      days_overdue: daysOver,
      ask: scheme.ask.join(' or '),
    })),
    { header: true },
  );

/** “300 entries of 101 schemes are overdue.” */
export const formatSummary = (overdue: readonly Overdue[]): string => {
  const late = overdue.filter(({ daysOver }) => daysOver > 0);
  if (late.length === 0) return 'Nothing is overdue.';
  const cadences = [...new Set(late.map(({ cadence }) => cadence))].map(
    (cadence) => `${cadence} of ${countSchemes(late.filter((entry) => entry.cadence === cadence))}`,
  );
  return `Overdue in ${countSchemes(late)}: ${formatList(cadences)}.`;
};

const countSchemes = (entries: readonly Overdue[]): string =>
  formatCount(new Set(entries.map(({ scheme }) => scheme.id)).size, 'scheme');

/** The date of the newest source that a scheme comes from, or the stated part of it; null if none shows one. */
const sourceDateOf = ({ sources }: SchemeView): string | null =>
  sources
    .flatMap(({ source }) => source.date?.value ?? [])
    .toSorted()
    .at(-1) ?? null;

const formatChecked = ({ checkedOn, by }: Due): string =>
  checkedOn === null ? 'not known' : `${formatDate(checkedOn)}, ${by ?? 'the document'}`;
