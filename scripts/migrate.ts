/** Rewrites the files of content/ in today’s form, from the form that they had before places had keys. */
import { readKeyedFiles, sayRewritten } from '../src/keeper/keyed-files.ts';
import { migrateFile } from '../src/keeper/migrate.ts';
import { toKeys } from '../src/schemas/form/place-keys.ts';
import { applyChanges, type FileChange } from '../src/keeper/write.ts';
import { runCommand } from './command.ts';

await runCommand({
  usage: `
Usage: npm run migrate -- [--content <folder>] [--dry-run]

Rewrites every file of schemes and providers that has the form of before: its places get keys, which its facts name;
what is not stated moves to one list; yes and no become true and false; each file says when it was last read; and
lines have one length. All files are written or none. A file in today’s form stays as it is.

  --content   another content folder
  --dry-run   says what would be rewritten, and writes nothing

Run npm run check afterwards, and compare the site with the one that you built before.
Exit code: 0 when all is in today’s form, 1 when a file cannot be read.`,
  options: { content: { type: 'string', default: 'content' }, 'dry-run': { type: 'boolean', default: false } },
  run: ({ content, 'dry-run': isDryRun }) => {
    const { root, files } = readKeyedFiles(content);
    const keyOf = toKeys(new Map());
    const changes = files.flatMap((file): FileChange[] => {
      if (file.isTranslation) return [];
      const text = migrateFile(file, keyOf);
      return text === null ? [] : [{ path: file.path, text }];
    });
    if (!isDryRun) applyChanges(changes, root);
    console.log(
      sayRewritten(
        changes.map(({ path }) => path),
        isDryRun,
      ),
    );
    return 0;
  },
});
