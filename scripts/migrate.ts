/** Rewrites the files of content/ in today’s form, from the form that they had before places had keys. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formatCount } from '../src/domain/words.ts';
import { migrateFile } from '../src/keeper/migrate.ts';
import { toKeys } from '../src/schemas/form/place-keys.ts';
import { applyChanges, type FileChange } from '../src/keeper/write.ts';
import { fileKinds, type KeyedFolder } from '../src/schemas/form/kinds.ts';
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
    const root = dirname(resolve(content));
    const keyOf = toKeys(new Map());
    const changes = (Object.keys(fileKinds) as KeyedFolder[]).flatMap((folder) =>
      listFiles(join(root, basename(content), folder)).flatMap((name): FileChange[] => {
        const path = `${basename(content)}/${folder}/${name}`;
        const text = migrateFile({ path, text: readFileSync(join(root, path), 'utf8'), folder }, keyOf);
        return text === null ? [] : [{ path, text }];
      }),
    );
    if (!isDryRun) applyChanges(changes, root);
    for (const { path } of changes) console.log(path);
    const count = formatCount(changes.length, 'file');
    console.log(isDryRun ? `Nothing was written. ${count} would be rewritten.` : `${count} rewritten.`);
    return 0;
  },
});

/** The .mdx files of a folder, by their paths below it, in one order on every system. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}
