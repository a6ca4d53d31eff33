/**
 * Gives a scheme or a provider another id: moves its file, updates every reference, and redirects the old address.
 */
import { readFileSync } from 'node:fs';
import { checkContent, readValid } from '../src/check/check.ts';
import { formatProblems } from '../src/check/problem.ts';
import { toRenameChanges, toRenaming } from '../src/keeper/rename.ts';
import { applyChanges, type FileChange } from '../src/keeper/write.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run rename -- <old> <new> [--folder schemes|providers] [--dry-run]

Renames a file of content/schemes or content/providers atomically: moves it, changes every reference and
link to it in content/, and redirects the old address to the new one. Its key, from which feeds make its
stable ID, does not change.

  --folder    needed only if a scheme and a provider have the same id
  --dry-run   reports what would change, and changes nothing

Exit code: 0 when it was renamed, 1 when content/ has errors or nothing could be written, 2 when a name is invalid.`,
  options: { folder: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  run: ({ folder, 'dry-run': isDryRun }, [from, to]) => {
    if (!from || !to)
      throw new UsageError(
        'Give the old name and the new one: npm run rename -- harbour-bridge bridge-house. See --help.',
      );
    const files = readValid()
      .files.filter((file) => file.folder !== 'areas')
      .map((file) => ({ ...file, text: readFileSync(file.file, 'utf8') }));
    const asked = folder
      ? files.filter((file) => (file.folder !== 'schemes' && file.folder !== 'providers') || file.folder === folder)
      : files;
    const renaming = toRenaming(from, to, asked);
    if ('errors' in renaming) throw new UsageError(renaming.errors.join('\n'));

    const changes = toRenameChanges(renaming, files);
    if (!isDryRun)
      applyAndCheck(
        changes,
        files.map(({ file, text }) => ({ path: file, text })),
      );
    const others = changes.filter(({ path, text }) => text !== null && !path.endsWith(`/${to}.mdx`));
    console.log(
      `${isDryRun ? 'Nothing was written. It would be:\n' : ''}content/${renaming.folder}/${from}.mdx is now ` +
        `content/${renaming.folder}/${to}.mdx, and /${renaming.folder}/${from}/ redirects to ` +
        `/${renaming.folder}/${to}/.`,
    );
    console.log(
      others.length === 0
        ? 'No other file names it.'
        : `Changed with it:\n${others.map(({ path }) => `  ${path}`).join('\n')}`,
    );
    return 0;
  },
});

/** Writes the changes, and reverts them if content is invalid after them. */
function applyAndCheck(changes: readonly FileChange[], before: readonly FileChange[]): void {
  applyChanges(changes);
  const problems = checkContent();
  if (problems.length === 0) return;
  const old = changes.map(({ path }) => before.find((file) => file.path === path) ?? { path, text: null });
  applyChanges(old);
  throw new Error(`Nothing was renamed, because content would have had errors:\n${formatProblems(problems)}`);
}
