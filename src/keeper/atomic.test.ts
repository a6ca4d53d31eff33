import * as nodeFiles from 'node:fs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { copyFixture, type ContentFolder } from '../testing/content-folder.ts';
import { toNewFileContext } from './answer.ts';
import { toConfirmation } from './confirm.ts';
import { fileFromFlags } from './dialogue.ts';
import { loadDirectory } from './directory.ts';
import { toRenameChanges, toRenaming, type Renaming } from './rename.ts';
import { applyChanges, type FileChange, type FileSystem } from './write.ts';

const changesOf: Record<string, (folder: ContentFolder) => FileChange[]> = {
  new: ({ content, root }) => {
    const created = fileFromFlags(
      'scheme',
      {
        name: 'Harbour',
        source: 'lantern-report-2019',
        at: 'page 1',
        kind: 'programme',
        takesPeople: 'yes',
        summary: 'S.',
        about: 'A.',
        prose: 'P.',
      },
      toNewFileContext(loadDirectory(content, root).content, '2026-11-24'),
    );
    return 'change' in created ? [created.change] : [];
  },
  confirm: ({ read }) => [
    toConfirmation(
      { of: 'ferry-house', by: 'the manager', on: '2026-11-23' },
      { path: 'content/schemes/ferry-house.mdx', text: read('schemes/ferry-house.mdx') },
    ),
  ],
  rename: ({ content, root }) => {
    const files = readContent(content, root)
      .files.filter(({ folder }) => folder !== 'areas')
      .map((file) => ({ ...file, text: readFileSync(join(root, file.file), 'utf8') }));
    return toRenameChanges(toRenaming('ferry-house', 'ferry-lodge', files) as Renaming, files);
  },
};

/** node:fs whose call of this number, from 1, fails; and how many calls there were. */
const failAt = (step: number): { files: FileSystem; calls: () => number } => {
  let calls = 0;
  const files = new Proxy(nodeFiles, {
    get:
      (target, name: keyof FileSystem) =>
      (...parts: never[]) => {
        calls += 1;
        if (calls === step) throw new Error('the disk is full');
        return (target[name] as (...parts: never[]) => unknown)(...parts);
      },
  });
  return { files, calls: () => calls };
};

test.each(Object.keys(changesOf))(
  '%s, made to fail at each of its steps in turn, leaves every byte of content unchanged',
  (command) => {
    const folder = copyFixture();
    const { root } = folder;
    const before = folder.digest();
    const changes = changesOf[command]?.(folder) ?? [];
    expect(changes.length).toBeGreaterThan(0);
    const inverse = changes.map(({ path }) => ({
      path,
      text: existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null,
    }));
    let failures = 0;
    for (let step = 1, isDone = false; !isDone; step += 1) {
      const { files, calls } = failAt(step);
      try {
        applyChanges(changes, root, files);
        // A failure in the clean-up is not reported, since the change is committed.
        isDone = calls() < step;
        if (!isDone) applyChanges(inverse, root);
      } catch {
        failures += 1;
      }
      if (!isDone) expect(folder.digest()).toEqual(before);
    }
    expect(failures).toBeGreaterThan(5);
    expect(folder.digest()).not.toEqual(before);
  },
);
