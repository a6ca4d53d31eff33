import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The only shape that a path may have: a folder of entries and an id. */
const allowed = /^(?:schemes|providers|sources)\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:mdx|yaml)$/;

/**
 * Writes files into a content folder, all or none. They are written into a copy beside it, the copy is checked, and the
 * two change places; until then the folder is not touched, and whatever fails leaves it as it was.
 * @param files path below the folder → text
 * @param check throws where the copy is not sound
 */
export const writeWhole = (folder: string, files: ReadonlyMap<string, string>, check: (copy: string) => void): void => {
  for (const file of files.keys())
    if (!allowed.test(file)) throw new Error(`“${file.replace(/[^\x20-\x7e]/g, '?')}” is no place for a draft.`);
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

/** Two renames. Where the second fails the first is taken back. */
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

/** Puts back what a run that was cut off between the two renames left aside. */
const restore = (content: string, former: string): void => {
  if (!existsSync(former)) return;
  if (existsSync(content)) rmSync(former, { recursive: true, force: true });
  else renameSync(former, content);
};

/** Takes the place of the copy. A second import at the same time is refused. */
const claim = (copy: string): void => {
  try {
    mkdirSync(copy);
  } catch {
    const holds = existsSync(copy) ? `It holds ${readdirSync(copy).length} things.` : '';
    throw new Error(
      `${copy} is there already: another import is running, or one was cut off. ${holds} If none is running, delete ` +
        `that folder and try again. Nothing was changed.`,
    );
  }
};
