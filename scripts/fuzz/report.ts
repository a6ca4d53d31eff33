import { formatNumber } from '../../src/messages/format.ts';
import type { PropertyRecord } from '../../src/testing/fuzz.ts';

/** The result of a run for one property. */
export interface Tried extends PropertyRecord {
  /** The file of the property and its name, such as src/domain/finder/rule.test.ts › a rule is settled. */
  property: string;
}

/** The results of the properties of one file. */
export interface FileTried {
  file: string;
  tried: readonly Tried[];
  /** Failures without a counterexample, as messages. */
  failures: readonly string[];
}

/** The result of one file, on a line. */
export const formatProgress = ({ file, tried, failures }: FileTried, { done, of }: { done: number; of: number }) => {
  const cases = formatNumber(tried.reduce((sum, record) => sum + record.cases, 0));
  const seconds = tried.reduce((sum, record) => sum + record.seconds, 0).toFixed(1);
  const found = tried.filter((record) => record.found !== null).length;
  const outcome = [
    ...(found > 0 ? [`${found} found`] : []),
    ...(failures.length > 0 ? [`${failures.length} could not be tried`] : []),
  ];
  return `${done} of ${of}  ${file}: ${cases} cases in ${seconds} s, ${outcome.join(', ') || 'nothing found'}`;
};

/** Every property with its numbers, and below the table each complete counterexample. */
export const formatTable = (tried: readonly Tried[]): string => {
  const rows = [
    ['seed', 'cases', 'seconds', 'found', 'property'],
    ...tried.map(({ seed, cases, seconds, found, property }) => [
      String(seed),
      formatNumber(cases),
      seconds.toFixed(1),
      found === null ? '-' : 'yes',
      property,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  const counterexamples = tried.flatMap(({ property, found, why }) =>
    found === null ? [] : [[property, found, ...(why === null ? [] : [why])].join('\n  ')],
  );
  return [table.join('\n'), ...counterexamples].join('\n\n');
};
