import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readChecked } from '../../src/check/check.ts';
import { formatProblems } from '../../src/check/problem.ts';
import type { Stock } from './listings.ts';

/** Reads what made-up listings are drawn from. A folder with errors is rejected: they would be drawn too. */
export const readStock = (folder: string): Stock => {
  const { content, problems } = readChecked(folder);
  if (problems.length > 0)
    throw new Error(`${folder}/ has errors, which made-up listings would copy:\n${formatProblems(problems)}`);
  const areas = new Map(content.areas.map(({ id, slug }) => [id, slug]));
  const rows = parse(readFileSync(join(folder, 'geography', 'place-to-pfa.csv'), 'utf8'), {
    columns: true,
    skip_empty_lines: true,
  }) as Record<string, string>[];
  return {
    content,
    towns: rows.flatMap(({ name = '', pfa_code: code = '' }) =>
      areas.has(code) && name ? [{ name, area: areas.get(code) ?? '' }] : [],
    ),
  };
};
