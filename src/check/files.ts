import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { nameFile } from './name-file.ts';
import type { Problem } from './problem.ts';
import { readQuickly } from './quick-yaml.ts';

/** The folders of content/ that hold one entry a file, and how those files end. */
const folders = {
  schemes: '.mdx',
  providers: '.mdx',
  guides: '.mdx',
  sources: '.yaml',
  vocabulary: '.yaml',
  search: '.yaml',
  themes: '.yaml',
  families: '.yaml',
} as const;
/** A folder of content/ with one entry a file. */
export type Folder = keyof typeof folders;

/** Their names. */
export const folderNames = Object.keys(folders) as Folder[];

/** A content file as it was read, before any rule has looked at it. */
export interface ContentFile {
  folder: Folder | 'areas' | 'expectations' | 'review' | 'site';
  id: string;
  /** Path from the project's root. */
  file: string;
  data: unknown;
  body: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** The line on which the value at this path stands, or the nearest one above it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads every file of a content folder.
 * @param content path of the folder, absolute or from the working directory
 * @param root what file names in messages are relative to
 */
export const readContent = (content: string, root = '.'): { files: ContentFile[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const files = folderNames.flatMap((folder) =>
    list(join(content, folder), folders[folder]).map((path) => read(path, folder, nameFile(root, path), problems)),
  );
  const areas = join(content, 'areas');
  for (const path of [...list(areas, '.json'), ...list(areas, '.yaml')])
    files.push(read(path, 'areas', nameFile(root, path), problems));
  for (const path of list(join(content, 'expectations'), '.yaml'))
    files.push(read(path, 'expectations', nameFile(root, path), problems));
  for (const name of ['review', 'site'] as const) {
    const path = join(content, `${name}.yaml`);
    if (existsSync(path)) files.push(read(path, name, nameFile(root, path), problems));
  }
  return { files, problems };
};

const list = (folder: string, ending: string): string[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending) && !basename(name).startsWith('_'))
      .toSorted()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
};

const read = (path: string, folder: ContentFile['folder'], file: string, problems: Problem[]): ContentFile => {
  const text = readFileSync(path, 'utf8');
  const { yaml, body, firstLine, bodyLine } = path.endsWith('.mdx')
    ? splitFrontmatter(text)
    : { yaml: text, body: '', firstLine: 0, bodyLine: 1 };
  const isBare = path.endsWith('.mdx') && !yaml;
  if (isBare)
    problems.push({
      file,
      line: 1,
      message: 'has no facts at the top. Begin the file with a line ---, then the fields, then another line ---',
    });
  const quick = readQuickly(yaml);
  return {
    folder,
    id: basename(path).replace(/\.\w+$/, ''),
    file,
    data: isBare ? undefined : quick ? quick.data : readSlowly({ yaml, file, firstLine }, problems),
    body,
    bodyLine,
    lineOf: (route) => findLine(yaml, route, firstLine),
  };
};

/** Reads YAML with every fault told by its line; undefined where it has any. */
const readSlowly = (
  { yaml, file, firstLine }: { yaml: string; file: string; firstLine: number },
  problems: Problem[],
): unknown => {
  const document = parseDocument(yaml, { lineCounter: new LineCounter() });
  for (const error of document.errors) {
    const at = error.linePos?.[0].line;
    problems.push({
      file,
      line: at ? at + firstLine : undefined,
      message:
        `cannot be read as YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}. Put the value ` +
        `in double quotes if it holds a colon or begins with a sign`,
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
};

/**
 * Read anew each time: a place is asked for only where there is a fault, and the places of all files would fill the
 * memory.
 */
const findLine = (yaml: string, route: readonly PropertyKey[], firstLine: number): number | undefined => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  for (let length = route.length; length >= 0; length -= 1) {
    const node = document.getIn(route.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line + firstLine;
  }
  return undefined;
};

const splitFrontmatter = (text: string) => {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  return match
    ? { yaml: match[1] ?? '', body: text.slice(match[0].length), firstLine: 1, bodyLine: match[0].split('\n').length }
    : { yaml: '', body: text, firstLine: 0, bodyLine: 1 };
};
