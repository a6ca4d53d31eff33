/** Prints every fault in content/, in seconds and without building the site. Exit code 1 when there is one. */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/check/check.ts';
import { formatProblems } from '../src/check/problem.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, content: { type: 'string', default: 'content' } } });

if (values.help) {
  console.log(`Usage: npm run check -- [--content <folder>]

Reads every file in content/ and prints each fault: file, line, what is wrong, what to write.
Exit code: 0 when all is sound, 1 when something is wrong.`);
} else {
  const problems = checkContent(values.content);
  if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
  console.log(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${values.content}/`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
