import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from './write.ts';

let own: string;
let content: string;
const nothing = () => undefined;

beforeEach(() => {
  own = mkdtempSync(join(tmpdir(), 'waymark-write-'));
  content = join(own, 'content');
  mkdirSync(join(content, 'schemes'), { recursive: true });
  writeFileSync(join(content, 'schemes', 'old.mdx'), 'old');
  writeFileSync(join(content, 'links.csv'), 'url\n');
});
afterEach(() => rmSync(own, { recursive: true, force: true }));

/** Every file of a folder with a hash of what it holds. */
const stateOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(folder, path)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
    .toSorted();

test('new files are beside the old, and nothing is left over', () => {
  writeAtomically(
    content,
    new Map([
      ['schemes/new.mdx', 'new'],
      ['providers/x.mdx', 'x'],
    ]),
    nothing,
  );
  expect(readFileSync(join(content, 'schemes', 'new.mdx'), 'utf8')).toBe('new');
  expect(readFileSync(join(content, 'schemes', 'old.mdx'), 'utf8')).toBe('old');
  expect(readdirSync(own)).toEqual(['content']);
});

test.each([
  [
    'the check finds an error',
    new Map([['schemes/new.mdx', 'new']]),
    () => {
      throw new Error('An error.');
    },
  ],
  [
    'a path leads out of the folder',
    new Map([
      ['schemes/new.mdx', 'new'],
      ['schemes/../../x.mdx', 'x'],
    ]),
    nothing,
  ],
  ['a path is absolute', new Map([['/tmp/x.mdx', 'x']]), nothing],
  ['a path is no draft’s', new Map([['vocabulary/needs.yaml', 'x']]), nothing],
  [
    'a file cannot be written halfway',
    new Map([
      ['schemes/new.mdx', 'new'],
      ['sources/x.yaml', 'x'],
    ]),
    nothing,
  ],
] as [string, Map<string, string>, () => undefined][])(
  'where %s, the folder is byte for byte as it was',
  (what, files, check) => {
    if (what.includes('halfway')) writeFileSync(join(content, 'sources'), 'a file where a folder should be');
    const before = stateOf(own);
    expect(() => writeAtomically(content, files, check)).toThrow();
    expect(stateOf(own)).toEqual(before);
  },
);

test('a run that is killed halfway leaves the folder as it was, and the next says what to do', () => {
  const before = stateOf(content);
  const code =
    `import { writeAtomically } from ${JSON.stringify(join(import.meta.dirname, 'write.ts'))}; ` +
    `writeAtomically(${JSON.stringify(content)}, new Map([['schemes/new.mdx', 'new']]), () => ` +
    `process.kill(process.pid, 'SIGKILL'));`;
  expect(spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code]).signal).toBe('SIGKILL');
  expect(stateOf(content)).toEqual(before);
  expect(() => writeAtomically(content, new Map([['schemes/new.mdx', 'new']]), nothing)).toThrow(
    /another import is running, or one was interrupted/,
  );
  expect(stateOf(content)).toEqual(before);
});

test('a run that was interrupted between its two renames is repaired by the next', () => {
  renameSync(content, join(own, '.content-before-import'));
  writeAtomically(content, new Map([['schemes/new.mdx', 'new']]), nothing);
  expect(existsSync(join(content, 'schemes', 'old.mdx'))).toBe(true);
  expect(readdirSync(own)).toEqual(['content']);
});
