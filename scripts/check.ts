/** Prints every problem in content/, in seconds and without building the site. */
import { existsSync } from 'node:fs';
import { readChecked } from '../src/check/check.ts';
import { formatProblems } from '../src/check/problem.ts';
import { formatTurnedAway, listTurnedAway } from '../src/check/turned-away.ts';
import { formatCount } from '../src/messages/format.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run check -- [--content <folder>] [--turned-away]

Reads every file in content/ and prints each problem: file, line, what is wrong, what to write.

  --turned-away  also lists each rule that can exclude someone: who, and the quotation that it is based on

Exit code: 0 when content is valid, 1 when there are problems, 2 when an option is invalid.`,
  options: {
    content: { type: 'string', default: 'content' },
    'turned-away': { type: 'boolean', default: false },
  },
  run: ({ content: folder, 'turned-away': isListing }) => {
    if (!existsSync(folder))
      throw new UsageError(
        `There is no folder ${folder}. Run this in the project’s folder, or name another with --content.`,
      );
    const { content, problems } = readChecked(folder);
    if (isListing) console.log(`${formatTurnedAway(listTurnedAway(content))}\n`);
    if (problems.length > 0) console.error(`${formatProblems(problems)}\n`);
    console.log(`${formatCount(problems.length, 'problem')} in ${folder}/`);
    return problems.length > 0 ? 1 : 0;
  },
});
