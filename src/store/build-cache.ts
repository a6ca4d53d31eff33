import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is worked out once and kept from one build to the next: nearly all of it is the same. */
export interface Kept {
  /** The file that keeps what follows from these values. */
  fileOf: (values: unknown, ending: string) => string;
  /** A text that follows from these values, made only if it is not kept. */
  text: (values: unknown, make: () => string) => string;
}

/**
 * A shelf of kept things.
 * @param name of its folder
 * @param sources files, and folders of code, that all of it follows from, from the root of the project: when one
 *   changes, all is made anew
 */
export const toKept = (name: string, sources: readonly string[]): Kept => {
  let version: string | undefined;
  const folder = resolve('node_modules/.cache', name);
  const fileOf = (values: unknown, ending: string): string => {
    version ??= hashSources(sources);
    const digest = createHash('sha256').update(version).update(JSON.stringify(values)).digest('hex').slice(0, 32);
    return join(folder, `${digest}.${ending}`);
  };
  const text = (values: unknown, make: () => string): string => {
    const file = fileOf(values, 'txt');
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const made = make();
    keepFile(file, made);
    return made;
  };
  return { fileOf, text };
};

/** Written apart and moved, so that a build that stops half-way leaves nothing half done. */
export const keepFile = (file: string, content: string | Buffer): void => {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
};

const hashSources = (sources: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(listFiles)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
};

/** A file, or the code of a folder. */
const listFiles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => join(path, name))
    : [path];
