/** What tests of the keeper’s commands need: a copy of the real content to work in, and its bytes. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with a copy of content/, deleted when the test is over. */
export const copyContent = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-keeper-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true, filter: (path) => !path.includes('geography') });
  mkdirSync(join(root, 'src', 'data'), { recursive: true });
  cpSync('src/data/home.ts', join(root, 'src', 'data', 'home.ts'));
  return root;
};

/** Every file of a folder’s content with a digest of its bytes. */
export const digestContent = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

/** What a program said and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a program of scripts/ in a folder, as npm run would. */
export const runScript = (
  script: string,
  words: readonly string[],
  { root, input = '', env = {} }: { root: string; input?: string; env?: Record<string, string> },
): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      [resolve('scripts', `${script}.ts`), ...words],
      { cwd: root, env: { ...process.env, ...env } },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
