import { posix } from 'node:path';
import { vocabularyNames } from '../schemas/vocabulary.ts';
import type { CheckedContent, Entry } from './content.ts';
import { folderNames, type ContentFile, type Folder } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every required file that is missing, and every id or key that two files share.
 * @param files all files as read, including those with errors
 * @param folder the content folder, as messages name it
 */
export const checkInventory = (content: CheckedContent, files: readonly ContentFile[], folder: string): Problem[] => [
  ...findEmpty(files, folder),
  ...findTwice(files),
  ...findSameKey(content),
];

/**
 * Folders that a site does not need: it then has no packs by theme, compares no figures, and names no routes
 * and no cautions.
 */
const canBeEmpty: readonly Folder[] = ['themes', 'families', 'routes', 'cautions'];

/** Folders without a file, and lists of the vocabulary without theirs. */
const findEmpty = (files: readonly ContentFile[], folder: string): Problem[] =>
  [...folderNames.filter((name) => !canBeEmpty.includes(name)), 'areas' as const]
    .filter((name) => !files.some((file) => file.folder === name))
    .map((name) => ({
      file: posix.join(folder, name),
      message: 'holds no files, and the site cannot be built without them. Put the folder back',
    }))
    .concat(
      files.some(({ folder: name }) => name === 'vocabulary')
        ? vocabularyNames
            .filter((name) => !files.some((file) => file.folder === 'vocabulary' && file.id === name))
            .map((name) => ({
              file: posix.join(folder, 'vocabulary', `${name}.yaml`),
              message: 'is missing, and schemes are described with its terms. Put the file back',
            }))
        : [],
    );

/** Files of one folder with the same id, which would have the same address. */
const findTwice = (files: readonly ContentFile[]): Problem[] => {
  const firsts = new Map<string, ContentFile>();
  return files.flatMap((file) => {
    const address = `${file.folder}/${file.id.toLowerCase()}`;
    const first = firsts.get(address) ?? file;
    firsts.set(address, first);
    return first === file || file.folder === 'areas'
      ? []
      : [{ file: file.file, message: `has the same id as ${first.file}: “${file.id}”. Rename one of the two files` }];
  });
};

/** Schemes, or organisations, with the same key. */
const findSameKey = ({ schemes, providers }: CheckedContent): Problem[] =>
  [schemes, providers].flatMap((entries: Entry<{ key: string }>[]) => {
    const firsts = new Map<string, Entry<{ key: string }>>();
    return entries.flatMap((entry) => {
      const first = firsts.get(entry.value.key) ?? entry;
      firsts.set(entry.value.key, first);
      return first === entry
        ? []
        : [
            {
              file: entry.file,
              line: entry.lineOf(['key']),
              message:
                `has the same key as ${first.file}: “${entry.value.key}”. Give the newer of the two files a ` +
                `key of its own`,
            },
          ];
    });
  });
