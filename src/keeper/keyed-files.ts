import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { formatCount } from '../messages/format.ts';
import { fileKinds, type KeyedFolder } from '../schemas/form/kinds.ts';
import { readLanguage } from '../schemas/translation.ts';

/** A file whose facts name their sources by keys, or its translation. */
export interface KeyedFile {
  folder: KeyedFolder;
  /** Whether it is a translation, and so has no sources. */
  isTranslation: boolean;
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
}

/**
 * Every file of schemes and providers, including translations, in the same order on every system.
 * @returns the folder that holds the content folder, and the files
 */
export const readKeyedFiles = (content: string): { root: string; files: KeyedFile[] } => {
  const root = dirname(resolve(content));
  const files = (Object.keys(fileKinds) as KeyedFolder[]).flatMap((folder) =>
    readdirSync(join(content, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => `${basename(resolve(content))}/${folder}/${name.replaceAll('\\', '/')}`)
      .toSorted()
      .map((path) => ({
        folder,
        isTranslation: readLanguage(path) !== null,
        path,
        text: readFileSync(join(root, path), 'utf8'),
      })),
  );
  return { root, files };
};

/** The summary of a program that rewrites files. */
export const formatRewritten = (paths: readonly string[], isDryRun: boolean): string => {
  const count = formatCount(paths.length, 'file');
  return [...paths, isDryRun ? `Nothing was written. ${count} would be rewritten.` : `${count} rewritten.`].join('\n');
};
