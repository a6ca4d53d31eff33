import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameFile } from '../../src/check/name-file.ts';
import { clearBuilds, makeCopy } from './copy.ts';
import { astro } from '../build/steps.ts';
import { env } from './own.ts';
import { measure } from './process.ts';

/** A difference between two builds of the same content. */
export interface FileDifference {
  file: string;
  how: 'only by Astro’s loader' | 'only by ours' | 'differs';
}

/**
 * Builds today’s content by Astro’s own loader, every body a module, and by ours, and compares every file.
 */
export const compareLoaders = async (
  project: string,
  folder: string,
  log: (text: string) => void,
): Promise<{ files: number; differences: FileDifference[] }> => {
  makeCopy(project, folder, 0);
  const build = async (loader: string) => {
    log(`builds by ${loader === 'astro' ? 'Astro’s own loader' : 'ours'}`);
    clearBuilds(folder);
    await measure(process.execPath, [astro, 'build', '--force'], {
      folder,
      env: { ...env, WAYMARK_LOADER: loader },
    });
    return readDigests(join(folder, 'dist'));
  };
  const [theirs, ours] = [await build('astro'), await build('')];
  const names = [...new Set([...theirs.keys(), ...ours.keys()])].toSorted();
  return {
    files: names.length,
    differences: names.flatMap((file): FileDifference[] => {
      if (!ours.has(file)) return [{ file, how: 'only by Astro’s loader' }];
      if (!theirs.has(file)) return [{ file, how: 'only by ours' }];
      return ours.get(file) === theirs.get(file) ? [] : [{ file, how: 'differs' }];
    }),
  };
};

const readDigests = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [nameFile(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
