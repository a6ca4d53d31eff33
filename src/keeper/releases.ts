import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nameFile } from '../check/name-file.ts';
import { isNamedByContent, nameRelease, releaseBefore, releasesToRemove } from './release-names.ts';

/** What a publication did. */
export interface Published {
  name: string;
  /** How many files of other releases were copied, for pages that are open at that moment. */
  carried: number;
  removed: string[];
}

/**
 * Copies a build beside the earlier releases and switches to it atomically: the server follows the link `current`, and
 * one rename changes that link. Until then nothing that is served has changed.
 * @param keep how many releases are retained, for a rollback
 */
export const publish = (
  build: string,
  place: string,
  { keep, now = new Date() }: { keep: number; now?: Date },
): Published => {
  assertBuilt(build);
  const releases = join(place, 'releases');
  mkdirSync(releases, { recursive: true });
  for (const name of readdirSync(releases))
    if (name.startsWith('.part-')) rmSync(join(releases, name), { recursive: true });
  const name = nameRelease(now, listReleases(place));
  const part = join(releases, `.part-${name}`);
  cpSync(build, part, { recursive: true, preserveTimestamps: true });
  assertSame(build, part);
  const carried = carryOver(place, part, []);
  writeFileSync(carriedFile(place, name), JSON.stringify(carried));
  renameSync(part, join(releases, name));
  pointTo(place, name);
  const removed = releasesToRemove(listReleases(place), { current: name, keep });
  for (const old of removed) removeRelease(place, old);
  return { name, carried: carried.length, removed };
};

/**
 * Rolls back to the release before the current one. The files that open pages may request remain available.
 */
export const stepBack = (place: string): { from: string; to: string } => {
  const from = currentRelease(place);
  const to = from && releaseBefore(from, listReleases(place));
  if (!from || !to)
    throw new Error(
      `There is no earlier release in ${place} to go back to. npm run publish:to -- ${place} --list shows what is ` +
        `there.`,
    );
  const before = readCarried(place, to);
  const carried = carryOver(place, join(place, 'releases', to), before);
  writeFileSync(carriedFile(place, to), JSON.stringify([...before, ...carried]));
  pointTo(place, to);
  return { from, to };
};

/** The releases in a place, the oldest first. */
export const listReleases = (place: string): string[] => {
  const folder = join(place, 'releases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
};

/** The current release, or undefined before the first. */
export const currentRelease = (place: string): string | undefined => {
  try {
    return basename(readlinkSync(join(place, 'current')));
  } catch {
    return undefined;
  }
};

/** The canonical address of a build, from its home page. */
export const addressOf = (build: string): string | undefined =>
  /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(build, 'index.html'), 'utf8'))?.[1];

/** rename(2) replaces the link atomically: every request finds the old or the new release. */
const pointTo = (place: string, name: string): void => {
  const next = join(place, `.current-${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next);
  renameSync(next, join(place, 'current'));
};

/** Asserts that a folder is a complete build. */
const assertBuilt = (build: string): void => {
  const missing = ['index.html', '404.html', 'pagefind/pagefind.js'].filter((file) => !existsSync(join(build, file)));
  if (missing.length > 0)
    throw new Error(
      `${build} is not a complete build: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. ` +
        'Run npm run build first.',
    );
};

const assertSame = (from: string, to: string): void => {
  const sizes = (folder: string) =>
    listFiles(folder)
      .map((file) => `${file} ${statSync(join(folder, file)).size}`)
      .join('\n');
  if (sizes(from) !== sizes(to))
    throw new Error(`The copy of ${from} is incomplete, perhaps because the disk is full. Nothing was swapped.`);
};

/**
 * Copies into a folder the files that a page of any retained release may still request. Files that a release itself
 * carried over are skipped, so that no file outlives its release.
 */
const carryOver = (place: string, folder: string, before: readonly string[]): string[] => {
  const carried: string[] = [];
  for (const name of listReleases(place)) {
    const release = join(place, 'releases', name);
    const carriedBefore = new Set(readCarried(place, name));
    for (const file of listFiles(release)) {
      if (!isNamedByContent(file) || carriedBefore.has(file) || existsSync(join(folder, file))) continue;
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(release, file), join(folder, file), { preserveTimestamps: true });
      carried.push(file);
    }
  }
  return carried.filter((file) => !before.includes(file));
};

const readCarried = (place: string, name: string): string[] =>
  existsSync(carriedFile(place, name)) ? (JSON.parse(readFileSync(carriedFile(place, name), 'utf8')) as string[]) : [];

/** Stored beside a release and not in it, so that it is not served. */
const carriedFile = (place: string, name: string): string => join(place, 'releases', `${name}.carried.json`);

const removeRelease = (place: string, name: string): void => {
  rmSync(join(place, 'releases', name), { recursive: true });
  rmSync(carriedFile(place, name), { force: true });
};

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => nameFile(folder, join(entry.parentPath, entry.name)))
    .toSorted();
