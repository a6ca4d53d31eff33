import { parse } from 'csv-parse/sync';
import table from '../../content/helplines.csv?raw';
import { datedOn, emergencyOf, helplineSchema } from '../schemas/helpline.ts';

/** One line of content/helplines.csv: a number to call. */
export interface Helpline {
  name: string;
  purpose: string;
  number: string;
  /** The digits to dial, where the number is one that a phone can dial. */
  dial: string | null;
  hoursAndCost: string;
  nation: string;
  /** False where nobody saw the number on a public page when the table was made, and nobody has called it since. */
  isSeen: boolean;
}

const rows = helplineSchema.array().parse(parse(table, { columns: true, skip_empty_lines: true, bom: true }));

/** When a line of the table was last written, changed or confirmed. */
export const helplinesDated = datedOn(rows);

/** What pages tell somebody in danger. */
export const emergency = emergencyOf(rows);

/** All help lines, in the order of the table. */
export const helplines: Helpline[] = rows.map((row) => ({
  name: row.name,
  purpose: row.for,
  number: row.number,
  dial: /^[\d ]+$/.test(row.number) ? row.number.replaceAll(' ', '') : null,
  hoursAndCost: row.hours_and_cost,
  nation: row.nation,
  isSeen: row.seen_in_public_pages === 'yes' || Boolean(row.confirmed_on),
}));
