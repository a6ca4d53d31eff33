import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nearest } from '../schemas/nearest.ts';
import { readLanguage, translationSchemas } from '../schemas/translation.ts';
import type { Problem } from './problem.ts';

/** Whether a file or folder was set aside by its name, which then begins with _ or a dot. */
export const isSetAside = (name: string): boolean => /^[_.]/.test(name);

/** How the files of a folder are called: all by one ending, or each by its own name. */
export type Naming = { ending: string } | { names: readonly string[] };

/** Whether a file is called as its folder wants it. */
export const isCalled = (path: string, naming: Naming): boolean =>
  'ending' in naming ? path.endsWith(naming.ending) : naming.names.includes(basename(path));

const orSetAside = 'begin its name with _ to set it aside';

/**
 * Files of a folder that nothing reads because of how they are called, each with the name that it should have.
 * @param paths all files of the folder that are not set aside
 * @param toName a path as messages name it
 */
export const findUnread = (
  folder: string,
  paths: readonly string[],
  naming: Naming,
  toName: (path: string) => string,
): Problem[] => {
  const taken = new Set(paths.map((path) => basename(path)));
  return paths
    .filter((path) => !isCalled(path, naming))
    .map((path) => {
      const should = 'ending' in naming ? rename(path, naming.ending) : nearest(basename(path), naming.names);
      const rule = 'ending' in naming ? `ends in ${naming.ending}` : `is called ${naming.names.join(' or ')}`;
      return {
        file: toName(path),
        message:
          `is not read: a file of ${folder} ${rule}. ` +
          (should === undefined
            ? `Take it out, or ${orSetAside}`
            : taken.has(should)
              ? `There is a ${should} already: put both into one, or ${orSetAside}`
              : `Rename it ${should}, or ${orSetAside}`),
      };
    });
};

/** The name with this ending, in place of its own where it has one. */
const rename = (path: string, ending: string): string => {
  const bare = basename(path, extname(path));
  return bare.endsWith(ending) ? bare : bare + ending;
};

/** Files whose name names a language in a folder whose files have one. */
export const findLanguages = (paths: readonly string[], toName: (path: string) => string): Problem[] =>
  paths.flatMap((path) => {
    const language = readLanguage(path);
    return language
      ? [
          {
            file: toName(path),
            message:
              `has “${language.code}” in its name as a language, and only files of ` +
              `${Object.keys(translationSchemas).join(', ')} have words in a second one. Take it out of the name, or ` +
              orSetAside,
          },
        ]
      : [];
  });

/**
 * Files and folders at the top of a content folder that nothing reads, each with the nearest name that something does.
 * @param known the names that are read there
 */
export const findStrays = (content: string, known: readonly string[], toName: (path: string) => string): Problem[] =>
  readdirSync(content)
    .filter((name) => !isSetAside(name) && !known.includes(name))
    .toSorted()
    .map((name) => {
      const near = nearest(name, known);
      return {
        file: toName(join(content, name)),
        message: `is not read. ${near ? `Rename it ${near}` : 'Take it out'}, or ${orSetAside}`,
      };
    });
