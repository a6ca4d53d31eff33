/** Writes content files in the one way: lines of one length, each fact in its form, comments and order kept. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { formatCount } from '../src/domain/words.ts';
import { formatFile } from '../src/keeper/format.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { fileKinds } from '../src/schemas/form/kinds.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run format -- [<file> …] [--content <folder>] [--dry-run]

Writes the files of schemes and providers, or those that you name, in the one way in which files are written: a fact
on one line as long as that is at most 160 characters, else each of its parts; words folded at 100. What they mean,
their comments and their order stay. All files are written or none.

  --content   another content folder
  --dry-run   says what would be rewritten, and writes nothing

Exit code: 0 when all have that form, or have it now; 1 when --dry-run finds others or a file cannot be read;
2 when a file that you name is not there.`,
  options: { content: { type: 'string', default: 'content' }, 'dry-run': { type: 'boolean', default: false } },
  run: ({ content, 'dry-run': isDryRun }, named) => {
    const root = dirname(resolve(content));
    const missing = named.find((file) => !existsSync(file));
    if (missing !== undefined) throw new UsageError(`There is no file ${missing}.`);
    const paths =
      named.length > 0
        ? named.map((file) => relative(root, resolve(file)).replaceAll(sep, '/'))
        : Object.keys(fileKinds).flatMap((folder) => listFiles(root, `${basename(content)}/${folder}`));
    const changes = paths
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
      .map((file) => ({ path: file.path, before: file.text, text: formatFile(file) }))
      .filter(({ before, text }) => text !== before);
    if (!isDryRun) applyChanges(changes, root);
    for (const { path } of changes) console.log(path);
    const count = formatCount(changes.length, 'file');
    console.log(isDryRun ? `Nothing was written. ${count} would be rewritten.` : `${count} rewritten.`);
    return isDryRun && changes.length > 0 ? 1 : 0;
  },
});

/** The .mdx files of a folder, as paths from the root. */
function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .toSorted();
}
