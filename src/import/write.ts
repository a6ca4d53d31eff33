import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The only valid paths: a folder of entries and an id. */
const allowed = /^(?:schemes|providers|sources)\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx|yaml)$/;

/**
 * Writes files into a content folder atomically. They are written into a copy beside it, the copy is checked, and then
 * the two are swapped; until then the folder is not touched, and any failure leaves it unchanged.
 * @param files path below the folder → text
 * @param check throws if the copy is invalid
 */
export const writeAtomically = (
  folder: string,
  files: ReadonlyMap<string, string>,
  check: (copy: string) => void,
): void => {
  for (const file of files.keys())
    if (!allowed.test(file)) throw new Error(`“${file.replace(/[^\x20-\x7e]/g, '?')}” is not a path for a draft.`);
  const content = resolve(folder);
  const copy = join(dirname(content), `.${basename(content)}-import`);
  const former = join(dirname(content), `.${basename(content)}-before-import`);
  restore(content, former);
  claim(copy);
  try {
    cpSync(content, copy, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    for (const [file, text] of files) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    check(copy);
    swap({ content, copy, former });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** Two renames. If the second fails, the first is undone. */
const swap = ({ content, copy, former }: { content: string; copy: string; former: string }): void => {
  renameSync(content, former);
  try {
    renameSync(copy, content);
  } catch (error) {
    renameSync(former, content);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
};

/** Restores the folder after a run that was interrupted between the two renames. */
const restore = (content: string, former: string): void => {
  if (!existsSync(former)) return;
  if (existsSync(content)) rmSync(former, { recursive: true, force: true });
  else renameSync(former, content);
};

/** Creates the folder of the copy. A second import at the same time fails. */
const claim = (copy: string): void => {
  try {
    mkdirSync(copy);
  } catch {
    const contents = existsSync(copy) ? `It contains ${readdirSync(copy).length} entries.` : '';
    throw new Error(
      `${copy} already exists: another import is running, or one was interrupted. ${contents} If none is running, ` +
        `delete that folder and try again. Nothing was changed.`,
    );
  }
};
