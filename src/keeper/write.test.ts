import * as nodeFiles from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges, realChanges, undoUnfinished, type FileChange, type FileSystem } from './write.ts';

const before = { 'content/a.mdx': 'one\r\n', 'content/b.mdx': 'two', 'content/c.mdx': '\u00e9 three' };
const after = { 'content/a.mdx': 'ONE', 'content/c.mdx': 'THREE', 'content/d/e.mdx': 'new' };
const changes: FileChange[] = [
  { path: 'content/a.mdx', text: 'ONE' },
  { path: 'content/d/e.mdx', text: 'new' },
  { path: 'content/b.mdx', text: null },
  { path: 'content/c.mdx', text: 'THREE' },
];

const makeRoot = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-write-'));
  mkdirSync(join(root, 'content'));
  for (const [path, text] of Object.entries(before)) writeFileSync(join(root, path), text);
  return root;
};

const readAll = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

/** node:fs that fails at the nth call and, unless it is cut off there, works again after it. */
const failAt = (at: number, isCutOff: boolean): { files: FileSystem; calls: () => number } => {
  let calls = 0;
  const wrapped = Object.fromEntries(
    (['copyFileSync', 'existsSync', 'mkdirSync', 'readFileSync', 'renameSync', 'rmSync', 'writeFileSync'] as const).map(
      (name) => [
        name,
        (...parts: unknown[]) => {
          calls += 1;
          if (calls === at || (isCutOff && calls > at)) throw new Error(`failed at call ${at}`);
          return (nodeFiles[name] as (...parts: unknown[]) => unknown)(...parts);
        },
      ],
    ),
  );
  return { files: wrapped as unknown as FileSystem, calls: () => calls };
};

const countCalls = (): number => {
  const counted = failAt(Infinity, false);
  applyChanges(changes, makeRoot(), counted.files);
  return counted.calls();
};

test('a change that would change nothing is left out', () => {
  const same: FileChange[] = [
    { path: 'content/b.mdx', text: 'two' },
    { path: 'content/none.mdx', text: null },
  ];
  expect(realChanges([...same, ...changes], makeRoot())).toEqual(changes);
});

test('makes every change, and leaves nothing staged', () => {
  const root = makeRoot();
  applyChanges(changes, root);
  expect(readAll(root)).toEqual(after);
  expect(readdirSync(join(root, '.waymark'))).toEqual([]);
});

describe('a failure at any one of its steps', () => {
  const steps = Array.from({ length: countCalls() }, (_, index) => index + 1);

  test('there are enough steps to try', () => {
    expect(steps.length).toBeGreaterThan(15);
  });

  test.each(steps)('step %i leaves content unchanged, or the change complete', (step) => {
    const root = makeRoot();
    let failed = false;
    try {
      applyChanges(changes, root, failAt(step, false).files);
    } catch {
      failed = true;
    }
    // Only a failure in the clean-up is not reported.
    expect(readAll(root)).toEqual(failed ? before : after);
  });

  test.each(steps)('an interruption at step %i is repaired by the next change', (step) => {
    const root = makeRoot();
    let failed = false;
    try {
      applyChanges(changes, root, failAt(step, true).files);
    } catch {
      failed = true;
    }
    undoUnfinished(root);
    expect(readAll(root)).toEqual(failed ? before : after);
    applyChanges(changes.slice(0, 1), root);
    expect(readAll(root)['content/a.mdx']).toBe('ONE');
  });
});

test('a restore can itself be interrupted and repeated', () => {
  for (let step = 1; step < 20; step += 1) {
    const root = makeRoot();
    const total = countCalls();
    expect(() => applyChanges(changes, root, failAt(total - 2, true).files)).toThrow();
    try {
      undoUnfinished(root, failAt(step, true).files);
    } catch {
      // Cut off as meant.
    }
    undoUnfinished(root);
    expect(readAll(root)).toEqual(before);
  }
});

test('says that there was nothing to put back', () => {
  expect(undoUnfinished(makeRoot())).toBe(false);
});
