import { z } from 'zod';
import { separated } from '#messages/tables.ts';
import { stringify } from 'csv-stringify/sync';
import type { Licence } from './licence.ts';

/** One value of a row. Lists stay lists in JSON and are joined in CSV; unknown is left out. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A file of the data page: what its rows are, their shape, and the rows. */
export interface Table {
  /** The file’s name without its ending. It never changes. */
  name: string;
  title: string;
  description: string;
  /** Licences of parts that are not ours. */
  alsoUnder?: readonly Licence[];
  /** The columns in order: each with its type and, in words, what it holds. */
  shape: z.ZodObject;
  rows: readonly Readonly<Record<string, Cell>>[];
}

/** A column as Frictionless Table Schema has it. */
export interface TableField {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  description: string;
  constraints: { required: boolean };
}

/** A table whose rows the compiler checks against their shape. */
export const toTable = <Shape extends z.ZodObject>(table: {
  name: string;
  title: string;
  description: string;
  alsoUnder?: readonly Licence[];
  shape: Shape;
  rows: readonly z.infer<Shape>[];
}): Table => table as unknown as Table;

/** What separates the items of a list in CSV. */
export const listJoint = ' | ';

/** The columns of a table’s CSV file. */
export const toFields = ({ shape }: Pick<Table, 'shape'>): TableField[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(shape);
  return Object.entries(properties).map(([name, property]) => {
    const { type, format, description = '' } = property as { type?: string; format?: string; description?: string };
    const isList = type === 'array';
    return {
      name,
      type: toType(type, format),
      description: isList ? separated(description, listJoint) : description,
      // An empty list is an empty cell.
      constraints: { required: required.includes(name) && !isList },
    };
  });
};

/**
 * The rows as CSV: commas, a head, and no cell that a spreadsheet would run as a formula. No byte-order mark: readers
 * that follow RFC 4180 would take it for part of the first name.
 */
export const toCsv = (table: Table): string =>
  stringify(
    table.rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.join(listJoint) : value]),
      ),
    ),
    {
      header: true,
      columns: toFields(table).map(({ name }) => name),
      escape_formulas: true,
      record_delimiter: 'windows',
      cast: { boolean: String },
    },
  );

/** The rows as newline-delimited JSON, one object a line. */
export const toNdjson = ({ rows }: Pick<Table, 'rows'>): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** The rows as one JSON list. */
export const toJson = ({ rows }: Pick<Table, 'rows'>): string => `${JSON.stringify(rows, null, 1)}\n`;

const toType = (type: string | undefined, format: string | undefined): TableField['type'] => {
  if (type === 'string' && format === 'date') return 'date';
  return type === 'number' || type === 'integer' || type === 'boolean' ? type : 'string';
};
