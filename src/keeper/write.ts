import * as nodeFiles from 'node:fs';
import { dirname, join } from 'node:path';

/** One file that a command changes: its new text, or null to remove it. */
export interface FileChange {
  /** Path from the root. */
  path: string;
  text: string | null;
}

/** The functions of node:fs that writing needs, so that a test can make any of them fail. */
export type FileSystem = Pick<
  typeof nodeFiles,
  'copyFileSync' | 'existsSync' | 'mkdirSync' | 'readFileSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
>;

/**
 * Applies all changes atomically. New texts and copies of the old files are staged first, then a rename moves each file
 * into place. If anything fails, every file is restored and the error is rethrown; if the process is interrupted, the
 * next call restores the files before it does anything else.
 * @param root folder that paths are relative to; files are staged in its .waymark, on the same disk
 */
export const applyChanges = (changes: readonly FileChange[], root = '.', files: FileSystem = nodeFiles): void => {
  undoUnfinished(root, files);
  const staging = stagingOf(root);
  try {
    stage(changes, root, files);
    changes.forEach(({ path, text }, index) => {
      if (text === null) files.rmSync(join(root, path));
      else files.renameSync(join(staging, `new-${index}`), join(root, path));
    });
    // Removing the journal commits the changes.
    files.rmSync(join(staging, journalName));
  } catch (error) {
    undoUnfinished(root, files);
    throw error;
  }
  removeQuietly(staging, files);
};

/** The changes that would change anything: files that already have the same text are left out. */
export const realChanges = (changes: readonly FileChange[], root = '.', files: FileSystem = nodeFiles): FileChange[] =>
  changes.filter(({ path, text }) => {
    const target = join(root, path);
    return (files.existsSync(target) ? files.readFileSync(target, 'utf8') : null) !== text;
  });

/** Undoes an interrupted change. Returns whether there was one. */
export const undoUnfinished = (root = '.', files: FileSystem = nodeFiles): boolean => {
  const staging = stagingOf(root);
  const journal = join(staging, journalName);
  const isUnfinished = files.existsSync(journal);
  if (isUnfinished) {
    const entries = JSON.parse(files.readFileSync(journal, 'utf8')) as JournalEntry[];
    entries.forEach(({ path, existed }, index) => {
      if (!existed) return files.rmSync(join(root, path), { force: true });
      files.copyFileSync(join(staging, `old-${index}`), join(staging, `back-${index}`));
      files.renameSync(join(staging, `back-${index}`), join(root, path));
    });
  }
  removeQuietly(staging, files);
  return isUnfinished;
};

/** The entry of the journal for each file, in the order of the changes. */
interface JournalEntry {
  path: string;
  existed: boolean;
}

const journalName = 'journal.json';
const stagingOf = (root: string): string => join(root, '.waymark', 'change');

const stage = (changes: readonly FileChange[], root: string, files: FileSystem): void => {
  const staging = stagingOf(root);
  files.mkdirSync(staging, { recursive: true });
  const entries = changes.map(({ path, text }, index): JournalEntry => {
    const target = join(root, path);
    const existed = files.existsSync(target);
    if (existed) files.copyFileSync(target, join(staging, `old-${index}`));
    files.mkdirSync(dirname(target), { recursive: true });
    if (text !== null) files.writeFileSync(join(staging, `new-${index}`), text);
    return { path, existed };
  });
  // Written, then renamed, so that a journal is never incomplete.
  files.writeFileSync(join(staging, 'journal.part'), JSON.stringify(entries));
  files.renameSync(join(staging, 'journal.part'), join(staging, journalName));
};

/** Leftover files do no harm, and a committed change must not be reported as failed. */
const removeQuietly = (folder: string, files: FileSystem): void => {
  try {
    files.rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next change removes it.
  }
};
