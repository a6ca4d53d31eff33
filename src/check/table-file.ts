import { parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';

/** A table as it was read: each row as an object of its cells, and the line of the file that a row is on. */
export interface TableFile {
  rows: readonly Readonly<Record<string, string>>[] | undefined;
  /** @param row counted from 0 */
  lineOf: (row: number) => number | undefined;
}

/**
 * Reads a table of comma-separated values with a head line.
 * @param file the file as messages name it
 * @param problems gets what is wrong; the rows are then undefined
 */
export const readTable = (text: string, file: string, problems: Problem[]): TableFile => {
  try {
    const read = parse(text, { columns: true, skip_empty_lines: true, info: true, bom: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return { rows: read.map(({ record }) => record), lineOf: (row) => read[row]?.info.lines };
  } catch (error) {
    problems.push({
      file,
      line: Number(/on line (\d+)/.exec((error as Error).message)?.[1]) || undefined,
      message:
        `cannot be read as a table: ${(error as Error).message}. ` + 'Put a cell that holds a comma in double quotes',
    });
    return { rows: undefined, lineOf: () => undefined };
  }
};
