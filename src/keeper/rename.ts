import type { ContentFile } from '../check/files.ts';
import { groups } from '../domain/finder/matching.ts';
import { didYouMean } from '../schemas/strict.ts';
import { idSchema } from '../schemas/cite.ts';
import { appendItem, editFile, removeField, replaceValues } from './yaml-text.ts';
import type { FileChange } from './write.ts';

/** The folders whose files can be renamed: their ids are in addresses, which redirect afterwards. */
export type Renamable = 'schemes' | 'providers';

/** A file’s new name. */
export interface Renaming {
  folder: Renamable;
  from: string;
  to: string;
}

/** What a renaming needs of each content file. */
export type TextFile = Pick<ContentFile, 'folder' | 'id' | 'file' | 'data' | 'translates'> & { text: string };

/** Finds what to rename, or explains why it cannot be renamed. */
export const toRenaming = (from: string, to: string, files: readonly TextFile[]): Renaming | { errors: string[] } => {
  const renamable = files.filter(({ folder }) => folder === 'schemes' || folder === 'providers');
  const found = renamable.filter(({ id }) => id === from);
  const [file] = found;
  if (!file) return { errors: [explainMissing(from, renamable)] };
  if (found.length > 1)
    return {
      errors: [
        `“${from}” is the name of ${found.map((one) => one.file).join(' and of ')}. Choose with --folder schemes ` +
          `or --folder providers.`,
      ],
    };
  const folder = file.folder as Renamable;
  const rivals = renamable.filter((one) => one.folder === folder);
  const holder = rivals.find(({ id, data }) => id === to || (id !== from && formerIdsOf(data).includes(to)));
  const errors = [
    ...(idSchema.safeParse(to).success
      ? []
      : [`“${to}” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge.`]),
    ...(from === to ? ['The old and the new name are the same.'] : []),
    ...(holder && holder.id !== from
      ? [
          `“${to}” is taken by ${holder.file}${holder.id === to ? '' : ', which had that name before'}. Choose ` +
            `another name.`,
        ]
      : []),
  ];
  return errors.length > 0 ? { errors } : { folder, from, to };
};

/**
 * Every change of a renaming: the file moves and records its old name, its translations move with it, and every
 * reference to it is updated.
 */
export const toRenameChanges = ({ folder, from, to }: Renaming, files: readonly TextFile[]): FileChange[] =>
  files.flatMap((file) => {
    const isOwn = file.folder === folder && file.id === from;
    const { translates } = file;
    const ofOwn = translates?.folder === folder && translates.id === from ? translates : undefined;
    const renaming = { folder, from, to };
    const point = (yaml: string): string => replaceValues(yaml, (path, value) => renameValue(renaming, path, value));
    const text = editFile(
      { path: file.file, text: file.text },
      (yaml) => (isOwn ? rememberName(point(yaml), file.data, renaming) : point(yaml)),
      (prose) => renameLinks(prose, renaming),
    );
    if (isOwn || ofOwn)
      return [
        { path: file.file, text: null },
        { path: file.file.replace(/[^/]+$/, `${to}${ofOwn ? `.${ofOwn.code}` : ''}.mdx`), text },
      ];
    return text === file.text ? [] : [{ path: file.file, text }];
  });

/** The new text of a value that names what is renamed, or undefined for any other value. */
const renameValue = (
  { folder, from, to }: Renaming,
  path: readonly PropertyKey[],
  value: unknown,
): string | undefined => {
  const key = path.at(-1);
  const address = new RegExp(`^(${sectionsOf(folder)})/${from}(?=/|$)`);
  if (address.test(String(value))) return String(value).replace(address, `$1/${to}`);
  if (folder === 'providers') return (key === 'provider' || key === 'funder') && value === from ? to : undefined;
  const list = path.at(-2);
  const isScheme = key === 'scheme' || key === 'about' || list === 'alsoOf' || isExpected(path);
  if (isScheme && value === from) return to;
  const isFigure = list === 'with' || path[0] === 'featuredFigures';
  return isFigure && String(value).startsWith(`${from}/`) ? `${to}${String(value).slice(from.length)}` : undefined;
};

/** Whether a value is a reference to a scheme in content/expectations: found, opened, or in a group of a finder. */
const isExpected = (path: readonly PropertyKey[]): boolean => {
  const list = String(path.at(-2));
  return path.at(-1) === 'opens' || list === 'first' || groups.some((group) => group === list);
};

/** Links in prose, to the page itself and to the pages of its figures. */
const renameLinks = (prose: string, { folder, from, to }: Renaming): string =>
  prose.replaceAll(new RegExp(`/(${sectionsOf(folder)})/${from}(?=[/#?)\\s"']|$)`, 'g'), `/$1/${to}`);

/** The first segments of addresses with an id of a folder, as alternatives of a pattern. */
const sectionsOf = (folder: Renamable): string => (folder === 'schemes' ? 'schemes|outcomes|embed' : 'providers');

/** Adds the old name to the former ones, and removes a former name that is in use again. */
const rememberName = (yaml: string, data: unknown, { from, to }: Pick<Renaming, 'from' | 'to'>): string => {
  const former = formerIdsOf(data);
  if (!former.includes(to)) return appendItem(yaml, 'formerIds', from);
  return [...former.filter((id) => id !== to), from].reduce(
    (text, id) => appendItem(text, 'formerIds', id),
    removeField(yaml, 'formerIds'),
  );
};

const formerIdsOf = (data: unknown): string[] => (data as { formerIds?: string[] } | undefined)?.formerIds ?? [];

const explainMissing = (from: string, files: readonly TextFile[]): string => {
  const heir = files.find(({ data }) => formerIdsOf(data).includes(from));
  if (heir) return `“${from}” has been renamed already: it is ${heir.file}.`;
  return `There is no scheme and no provider “${from}”${
    didYouMean(
      from,
      files.map(({ id }) => id),
    ) || '.'
  } Name a file of content/schemes or content/providers without its extension.`;
};
