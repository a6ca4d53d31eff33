/** Times the finders over thousands of made-up listings, in Node. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { toAskedQuestions, toOptions } from '../src/data/finder/questions.ts';
import { readDirectory } from '../src/data/from-files.ts';
import { toFinderListings } from '../src/data/finder/listings.ts';
import type { Directory } from '../src/data/views.ts';
import { finders } from '../src/domain/finder/finders.ts';
import { compareNames } from '../src/domain/lists/order.ts';
import { formatDistribution, measureFinder } from './bench/finder.ts';
import { makeListings } from './bench/listings.ts';
import { readStock } from './bench/stock.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run bench:finder -- [--count 10000] [--content <folder>] [--rounds 200]

Makes up listings and times both finders over them: every scheme matched, put in order and explained,
and the next question chosen, after each of 200 answers. It prints the distribution of the times; it
has no limits.

  --count     how many schemes to have
  --content   a folder that npm run listings wrote, instead of made-up listings
  --rounds    how many answers are timed

Exit code: 0 when it measured, 1 when it could not, 2 when an option is invalid.`,
  options: {
    count: { type: 'string', default: '10000' },
    content: { type: 'string' },
    rounds: { type: 'string', default: '200' },
  },
  run: ({ count, content, rounds }) => {
    for (const [name, text] of Object.entries({ count, rounds }))
      if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} is a whole number, such as 1000. “${text}” is not.`);
    const directory = content ? readDirectory(content) : makeDirectory(Number(count));
    for (const [name, finder] of [
      ['Find support', 'find'],
      ['Find a referral route', 'refer'],
    ] as const) {
      const options = toOptions(toAskedQuestions(finder, directory));
      const { listings } = toFinderListings(directory, finders[finder].questions);
      const times = measureFinder(
        listings
          .toSorted((a, b) => compareNames(a.name, b.name))
          .map(({ criteria }) => criteria.map(({ rule }) => rule)),
        { options, rounds: Number(rounds) },
      );
      console.log(`${name}: ${times.schemes} places to go of ${directory.schemes.length} schemes
  loaded, once            ${times.read.toFixed(1)} ms
  matched and explained   ${formatDistribution(times.match)}
  next question           ${formatDistribution(times.next)}
  processor, an answer    ${times.processor.toFixed(1)} ms on average, both together`);
    }
  },
});

/** The directory with so many schemes, made up in a temporary folder. */
function makeDirectory(count: number): Directory {
  const own = resolve(import.meta.dirname, '..', 'content');
  const folder = mkdtempSync(join(tmpdir(), 'finder-'));
  try {
    cpSync(own, folder, { recursive: true });
    for (const { path, text } of makeListings(readStock(own), { count, seed: 1 })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return readDirectory(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
