import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parseWithMessages } from '../schemas/parse.ts';
import { helplineSchema, helplineUses, type HelplineRow } from '../schemas/helpline.ts';
import { explainIssue } from './explain.ts';
import { nameFile } from './name-file.ts';
import { explainFuture, type Problem } from './problem.ts';
import { readText } from './text.ts';

/**
 * Every problem in helplines.csv, with its line.
 * @param today the day, such as 2026-11-23: nobody can have called a number after it
 */
export const checkHelplines = (content: string, root: string, today: string): Problem[] => {
  const path = join(content, 'helplines.csv');
  const file = nameFile(root, path);
  if (!existsSync(path))
    return [{ file, message: 'is missing, and the page “Get help now” is made from it. Put the file back' }];
  const problems: Problem[] = [];
  const text = readText(path, file, problems);
  if (problems.length > 0) return problems;
  try {
    const rows = parse(text, {
      columns: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: unknown; info: { lines: number } }[];
    if (rows.length === 0)
      return [{ file, line: 1, message: 'has no help lines. Put back at least the emergency number' }];
    const read = rows.map(({ record, info }) => ({ ...parseWithMessages(helplineSchema, record), line: info.lines }));
    const valid = read.flatMap(({ data, line }) => (data ? [{ row: data, line }] : []));
    return [
      ...read.flatMap(({ error, line }) =>
        (error?.issues ?? []).map((issue) => ({ file, line, message: explainIssue(issue) })),
      ),
      ...valid.flatMap(({ row, line }) => findFuture(row, today).map((message) => ({ file, line, message }))),
      ...findUses(valid).map(({ line, message }) => ({ file, line, message })),
      ...(valid.length === rows.length && valid.every(({ row }) => row.use !== 'emergency')
        ? [
            {
              file,
              line: 1,
              message:
                'has no line for an emergency, and pages about danger give its number. Write emergency under use in ' +
                'that line',
            },
          ]
        : []),
    ];
  } catch (error) {
    return [
      {
        file,
        line: Number(/on line (\d+)/.exec((error as Error).message)?.[1]) || undefined,
        message:
          `cannot be read as a table: ${(error as Error).message}. ` +
          'Put a cell that contains a comma in double quotes',
      },
    ];
  }
};

const findFuture = (row: HelplineRow, today: string): string[] =>
  (['confirmed_on', 'updated_on'] as const).flatMap((column) => explainFuture(column, row[column], today) ?? []);

/** Lines with a use that an earlier line has. */
const findUses = (rows: readonly { row: HelplineRow; line: number }[]): { line: number; message: string }[] =>
  helplineUses
    .filter((use) => use !== '')
    .flatMap((use) => rows.filter(({ row }) => row.use === use).slice(1))
    .map(({ row, line }) => ({ line, message: `use: another line is “${row.use}” already. Leave it empty in one` }));
