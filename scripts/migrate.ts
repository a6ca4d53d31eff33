/** Migrates the files of content/ to the current form, from the form before places had keys. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readKeyedFiles, formatRewritten } from '../src/keeper/keyed-files.ts';
import { migrateReview, migrateSite } from '../src/keeper/migrate-site.ts';
import { migrateFile } from '../src/keeper/migrate.ts';
import { toKeys } from '../src/schemas/form/place-keys.ts';
import { applyChanges, type FileChange } from '../src/keeper/write.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run migrate -- [--content <folder>] [--name <site>] [--dry-run]

Migrates every file of schemes and providers that has the earlier form: its places get keys, which its facts name;
what is not stated moves to one list; yes and no become true and false; each file has the day on which its documents
were last read; and lines have one length. review.yaml loses the facts of each cadence, and
site.yaml gains the name of the site. All files are written, or none. A file in the current form is not changed.

  --content      another content folder
  --name         what the site is called, if site.yaml does not have it yet
  --dry-run      reports what would be rewritten, and writes nothing

Run npm run check afterwards, and compare the site with the one that you built before.
Exit code: 0 when all is in the current form, 1 when a file cannot be read, 2 when an option is missing or invalid.`,
  options: {
    content: { type: 'string', default: 'content' },
    name: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ content, name, 'dry-run': isDryRun }) => {
    const { root, files } = readKeyedFiles(content);
    const keyOf = toKeys(new Map());
    const changes = files.flatMap((file): FileChange[] => {
      if (file.isTranslation) return [];
      const text = migrateFile(file, keyOf);
      return text === null ? [] : [{ path: file.path, text }];
    });
    const folder = basename(resolve(content));
    for (const [file, migrate] of Object.entries({
      'review.yaml': migrateReview,
      'site.yaml': (text: string) => migrateSite(text, () => toName(name)),
    })) {
      const path = join(content, file);
      const text = migrate(existsSync(path) ? readFileSync(path, 'utf8') : '');
      if (text !== null) changes.push({ path: `${folder}/${file}`, text });
    }
    if (!isDryRun) applyChanges(changes, root);
    console.log(
      formatRewritten(
        changes.map(({ path }) => path),
        isDryRun,
      ),
    );
    return 0;
  },
});

function toName(name: string | undefined): string {
  if (name) return name;
  throw new UsageError('content/site.yaml does not name the site. Give it: --name "North Bank Directory". See --help.');
}
