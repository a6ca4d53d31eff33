import * as nodeFiles from 'node:fs';
import { dirname, join } from 'node:path';

/** One file that a command changes: its new text, or null where the file goes. */
export interface FileChange {
  /** Path from the root. */
  path: string;
  text: string | null;
}

/** The parts of node:fs that writing needs, so that a test can make any of them fail. */
export type Files = Pick<
  typeof nodeFiles,
  'copyFileSync' | 'existsSync' | 'mkdirSync' | 'readFileSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
>;

/**
 * Makes all changes or none. New texts and copies of the old files are laid aside first, then each file is put in place
 * by a rename. Where anything fails, every file is put back as it was and the error goes on; where the machine stops
 * halfway, the next call puts them back before it does anything else.
 * @param root folder that paths are relative to; the files laid aside stand in its .waymark, on the same disk
 */
export const applyChanges = (changes: readonly FileChange[], root = '.', files: Files = nodeFiles): void => {
  undoUnfinished(root, files);
  const aside = asideOf(root);
  try {
    layAside(changes, root, files);
    changes.forEach(({ path, text }, index) => {
      if (text === null) files.rmSync(join(root, path));
      else files.renameSync(join(aside, `new-${index}`), join(root, path));
    });
    // Without its journal nothing is unfinished: this is the moment at which the change holds.
    files.rmSync(join(aside, journalName));
  } catch (error) {
    undoUnfinished(root, files);
    throw error;
  }
  removeQuietly(aside, files);
};

/** The changes that would change anything: files that say the same already are left out. */
export const realChanges = (changes: readonly FileChange[], root = '.', files: Files = nodeFiles): FileChange[] =>
  changes.filter(({ path, text }) => {
    const target = join(root, path);
    return (files.existsSync(target) ? files.readFileSync(target, 'utf8') : null) !== text;
  });

/** Puts back what a change that was cut off had begun. Tells whether there was one. */
export const undoUnfinished = (root = '.', files: Files = nodeFiles): boolean => {
  const aside = asideOf(root);
  const journal = join(aside, journalName);
  const isUnfinished = files.existsSync(journal);
  if (isUnfinished) {
    const begun = JSON.parse(files.readFileSync(journal, 'utf8')) as Begun[];
    begun.forEach(({ path, existed }, index) => {
      if (!existed) return files.rmSync(join(root, path), { force: true });
      files.copyFileSync(join(aside, `old-${index}`), join(aside, `back-${index}`));
      files.renameSync(join(aside, `back-${index}`), join(root, path));
    });
  }
  removeQuietly(aside, files);
  return isUnfinished;
};

/** What the journal says of each file, in the order of the changes. */
interface Begun {
  path: string;
  existed: boolean;
}

const journalName = 'journal.json';
const asideOf = (root: string): string => join(root, '.waymark', 'change');

const layAside = (changes: readonly FileChange[], root: string, files: Files): void => {
  const aside = asideOf(root);
  files.mkdirSync(aside, { recursive: true });
  const begun = changes.map(({ path, text }, index): Begun => {
    const target = join(root, path);
    const existed = files.existsSync(target);
    if (existed) files.copyFileSync(target, join(aside, `old-${index}`));
    files.mkdirSync(dirname(target), { recursive: true });
    if (text !== null) files.writeFileSync(join(aside, `new-${index}`), text);
    return { path, existed };
  });
  // Written whole and then named, so that a journal is never half there.
  files.writeFileSync(join(aside, 'journal.part'), JSON.stringify(begun));
  files.renameSync(join(aside, 'journal.part'), join(aside, journalName));
};

/** What is left over does no harm, and a change that holds must not be reported as failed. */
const removeQuietly = (folder: string, files: Files): void => {
  try {
    files.rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next change clears it.
  }
};
