import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { nearest } from '../schemas/nearest.ts';
import { readLanguage, translationSchemas } from '../schemas/translation.ts';
import type { Problem } from './problem.ts';

/** Whether a file or folder is ignored because its name starts with _ or a dot. */
export const isIgnored = (name: string): boolean => /^[_.]/.test(name);

/** How the files of a folder are named: all by one extension, or each by its own name. */
export type Naming = { extension: string } | { names: readonly string[] };

/** Whether the name of a file is valid in its folder. */
export const matchesNaming = (path: string, naming: Naming): boolean =>
  'extension' in naming ? path.endsWith(naming.extension) : naming.names.includes(basename(path));

const orIgnore = 'start its name with _ to have it ignored';

/**
 * Files of a folder that nothing reads because of their names, each with the name that it should have.
 * @param paths all files of the folder that are not ignored
 * @param toName the name of a path in messages
 */
export const findUnread = (
  folder: string,
  paths: readonly string[],
  naming: Naming,
  toName: (path: string) => string,
): Problem[] => {
  const taken = new Set(paths.map((path) => basename(path)));
  return paths
    .filter((path) => !matchesNaming(path, naming))
    .map((path) => {
      const should =
        'extension' in naming ? withExtension(path, naming.extension) : nearest(basename(path), naming.names);
      const rule = 'extension' in naming ? `ends in ${naming.extension}` : `is called ${naming.names.join(' or ')}`;
      return {
        file: toName(path),
        message:
          `is not read: a file of ${folder} ${rule}. ` +
          (should === undefined
            ? `Take it out, or ${orIgnore}`
            : taken.has(should)
              ? `There is a ${should} already: put both into one, or ${orIgnore}`
              : `Rename it ${should}, or ${orIgnore}`),
      };
    });
};

/** The name with this extension instead of its own. */
const withExtension = (path: string, extension: string): string => {
  const bare = basename(path, extname(path));
  return bare.endsWith(extension) ? bare : bare + extension;
};

/** Files with a language in their name, in a folder that has no translations. */
export const findLanguages = (paths: readonly string[], toName: (path: string) => string): Problem[] =>
  paths.flatMap((path) => {
    const language = readLanguage(path);
    return language
      ? [
          {
            file: toName(path),
            message:
              `has the language “${language.code}” in its name, and only files of ` +
              `${Object.keys(translationSchemas).join(', ')} have translations. Take it out of the name, or ` +
              orIgnore,
          },
        ]
      : [];
  });

/** Files that an earlier version read, with what to do with each. */
const movedFiles = {
  'helplines.csv':
    'is no longer read. Move each line to contacts/national.csv, with its address and how it is known, and delete ' +
    'this file. content/README.md has an example',
};

/**
 * Files and folders at the top of a content folder that nothing reads, each with the nearest name that is read.
 * @param known the names that are read there
 */
export const findStrays = (content: string, known: readonly string[], toName: (path: string) => string): Problem[] =>
  readdirSync(content)
    .filter((name) => !isIgnored(name) && !known.includes(name))
    .toSorted()
    .map((name) => {
      const near = nearest(name, known);
      const moved = Object.hasOwn(movedFiles, name) ? movedFiles[name as keyof typeof movedFiles] : undefined;
      return {
        file: toName(join(content, name)),
        message: moved ?? `is not read. ${near ? `Rename it ${near}` : 'Take it out'}, or ${orIgnore}`,
      };
    });
