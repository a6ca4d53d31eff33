import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A disk cache keyed by its inputs, so that a build reuses what the one before computed. */
export interface BuildCache {
  /** The file that caches what is computed from these values. */
  fileOf: (values: unknown, ending: string) => string;
  /** A text computed from these values, unless it is cached. */
  text: (values: unknown, make: () => string) => string;
}

/**
 * Opens a cache.
 * @param name of its folder
 * @param sources files, and folders of code, that every entry is computed by, from the root of the project: when one
 *   changes, every entry is computed again
 */
export const openBuildCache = (name: string, sources: readonly string[]): BuildCache => {
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
    writeCached(file, made);
    return made;
  };
  return { fileOf, text };
};

/** An atomic write: to a temporary file, then a rename, so that an interrupted build leaves no partial file. */
export const writeCached = (file: string, content: string | Buffer): void => {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
};

const hashSources = (sources: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(listFiles)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
};

/** A file, or the code of a folder and of those inside it. */
const listFiles = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .toSorted()
        .map((name) => join(path, name))
    : [path];
