import { parseInWords } from '../schemas/parse.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { helplineSchema } from '../schemas/helpline.ts';
import { explainIssue } from './explain.ts';
import { nameFile } from './name-file.ts';
import type { Problem } from './problem.ts';
import { readText } from './text.ts';

/** Every fault in helplines.csv, with the line on which it stands. */
export const checkHelplines = (content: string, root: string): Problem[] => {
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
      return [{ file, line: 1, message: 'holds no help line. Put back at least the emergency number' }];
    return rows.flatMap(({ record, info }) =>
      (parseInWords(helplineSchema, record).error?.issues ?? []).map((issue) => ({
        file,
        line: info.lines,
        message: explainIssue(issue),
      })),
    );
  } catch (error) {
    return [
      {
        file,
        line: Number(/on line (\d+)/.exec((error as Error).message)?.[1]) || undefined,
        message:
          `cannot be read as a table: ${(error as Error).message}. ` + 'Put a cell that holds a comma in double quotes',
      },
    ];
  }
};
