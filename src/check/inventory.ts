import { posix } from 'node:path';
import { vocabularyNames } from '../schemas/vocabulary.ts';
import type { Content, Entry } from './content.ts';
import { folderNames, type ContentFile, type Folder } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every file that must be there and is not, and every id or key that two files share.
 * @param files all files as read, those with faults included
 * @param folder the content folder, as messages name it
 */
export const checkInventory = (content: Content, files: readonly ContentFile[], folder: string): Problem[] => [
  ...findEmpty(files, folder),
  ...findTwice(files),
  ...findSameKey(content),
];

/** Folders that a site can do without: it then has no packs by theme and compares no figures. */
const canBeEmpty: readonly Folder[] = ['themes', 'families'];

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
              message: 'is missing, and schemes are described with its words. Put the file back',
            }))
        : [],
    );

/** Files of one folder with the same id, which would be the same address. */
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

/** Schemes, or organisations, with the same lasting key. */
const findSameKey = ({ schemes, providers }: Content): Problem[] =>
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
