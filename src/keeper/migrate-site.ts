import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { isMap, isSeq, parseDocument, stringify as toYaml } from 'yaml';

/** review.yaml without the facts of each cadence, which the table of facts has now; null if there are none. */
export const migrateReview = (text: string): string | null => {
  const document = parseDocument(text);
  const cadences = document.get('cadences');
  const removed = isSeq(cadences) ? cadences.items.filter((item) => isMap(item) && item.delete('facts')) : [];
  return removed.length > 0 ? document.toString({ lineWidth: 0, flowCollectionPadding: true }) : null;
};

/**
 * helplines.csv with the columns for the day of each line and its use; null if it has them.
 * @param updatedOn returns the day on which the list was last changed; called only if the list does not have it
 */
export const migrateHelplines = (text: string, updatedOn: () => string): string | null => {
  const rows = parse(text, { bom: true, columns: true, skip_empty_lines: true }) as Record<string, string>[];
  if (rows.length === 0 || rows.every((row) => 'updated_on' in row && 'use' in row)) return null;
  const day = updatedOn();
  return stringify(
    rows.map((row) => ({ ...row, updated_on: row['updated_on'] ?? day, use: row['use'] ?? useOf(row) })),
    { header: true, record_delimiter: text.includes('\r\n') ? 'windows' : 'unix' },
  );
};

/** The use of each line before the list had it, derived from its number. */
const useOf = ({ number = '' }: Record<string, string>): string => {
  if (number === '999') return 'emergency';
  return number.startsWith('999 then ') ? 'emergency in silence' : '';
};

/**
 * site.yaml with the name of the site as its first line; null if it has one.
 * @param name returns the name; called only if the file has none
 */
export const migrateSite = (text: string, name: () => string): string | null =>
  parseDocument(text).has('name') ? null : `${toYaml({ name: name() }).trimEnd()}\n${text}`;
