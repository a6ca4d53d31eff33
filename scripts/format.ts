/** Formats content files: lines of one length, each fact in its form, comments and order preserved. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatFile } from '../src/keeper/format.ts';
import { readKeyedFiles, formatRewritten } from '../src/keeper/keyed-files.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run format -- [<file> …] [--content <folder>] [--dry-run]

Formats the files of schemes and providers, or those that you name: a fact is on one line if that has at most 160
characters, else each of its parts; text is folded at 100. Meaning, comments and order are preserved. All files are
written, or none.

  --content   another content folder
  --dry-run   reports what would be rewritten, and writes nothing

Exit code: 0 when all are formatted; 1 when --dry-run finds others or a file cannot be read; 2 when a file that you
name does not exist.`,
  options: { content: { type: 'string', default: 'content' }, 'dry-run': { type: 'boolean', default: false } },
  run: ({ content, 'dry-run': isDryRun }, named) => {
    const missing = named.find((file) => !existsSync(file));
    if (missing !== undefined) throw new UsageError(`There is no file ${missing}.`);
    const { root, files } = named.length > 0 ? readNamed(named) : readKeyedFiles(content);
    const changes = files
      .map(({ path, text: before }) => ({ path, before, text: formatFile({ path, text: before }) }))
      .filter(({ before, text }) => text !== before);
    if (!isDryRun) applyChanges(changes, root);
    console.log(
      formatRewritten(
        changes.map(({ path }) => path),
        isDryRun,
      ),
    );
    return isDryRun && changes.length > 0 ? 1 : 0;
  },
});

function readNamed(named: readonly string[]): { root: string; files: { path: string; text: string }[] } {
  return { root: '.', files: named.map((path) => ({ path: relative('.', path), text: readFileSync(path, 'utf8') })) };
}
