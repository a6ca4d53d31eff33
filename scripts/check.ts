/** Prints every fault in content/, in seconds and without building the site. */
import { existsSync } from 'node:fs';
import { checkContent } from '../src/check/check.ts';
import { formatProblems } from '../src/check/problem.ts';
import { formatCount } from '../src/domain/words.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run check -- [--content <folder>]

Reads every file in content/ and prints each fault: file, line, what is wrong, what to write.

Exit code: 0 when all is sound, 1 when something is wrong, 2 when an option is wrong.`,
  options: { content: { type: 'string', default: 'content' } },
  run: ({ content }) => {
    if (!existsSync(content))
      throw new UsageError(
        `There is no folder ${content}. Run this in the project’s folder, or name another with --content.`,
      );
    const problems = checkContent(content);
    if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
    console.log(`${formatCount(problems.length, 'problem')} in ${content}/`);
    return problems.length > 0 ? 1 : 0;
  },
});
