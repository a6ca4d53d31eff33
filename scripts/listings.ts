/** Writes made-up listings beside the real ones in a copy of content/, for measuring how the site grows. */
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { makeListings } from './bench/listings.ts';
import { readStock } from './bench/stock.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run listings -- --into <folder> [--count 5000] [--seed 1] [--dry-run]

Copies content/ into a folder that does not exist yet or is empty, and adds made-up schemes and
organisations until there are so many schemes. They combine the real vocabulary, areas, facts and
sentences, and pass npm run check. None is true: they are for measuring, never for publishing.

  --into      the folder of the copy; never content/ of this project
  --count     how many schemes to have, including the real ones
  --seed      the same number gives the same listings
  --dry-run   reports how many would be written and shows one, and writes nothing

Exit code: 0 when they were written, 1 when they could not be, 2 when an option is missing or invalid.`,
  options: {
    into: { type: 'string' },
    count: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ into, count, seed, 'dry-run': isDryRun }) => {
    const wanted = { count: toWhole('count', count), seed: toWhole('seed', seed) };
    const own = resolve(import.meta.dirname, '..', 'content');
    if (!into && !isDryRun) throw new UsageError('Where to? npm run listings -- --into /tmp/content. See --help.');
    const folder = resolve(into ?? '');
    if (!isDryRun && !relative(own, folder).startsWith('..'))
      throw new UsageError(
        `${into} is the content of this project, and made-up listings do not belong there. Name a folder elsewhere.`,
      );
    if (!isDryRun && existsSync(folder) && readdirSync(folder).length > 0)
      throw new UsageError(`${into} is not empty. Name a folder that does not exist yet.`);
    const files = makeListings(readStock(own), wanted);
    if (isDryRun) {
      console.log(
        `${files.length} files would be written beside the real ones. One of ` +
          `them:\n\n${files.at(-1)?.text ?? 'None: there are as many already.'}`,
      );
      return 0;
    }
    cpSync(own, folder, { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    console.log(`${files.length} made-up files are in ${into} beside the real ones. Do not publish them.`);
    return 0;
  },
});

function toWhole(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--${name} is a whole number, such as 5000. “${text}” is not.`);
  return Number(text);
}
