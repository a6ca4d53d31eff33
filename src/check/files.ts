import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Cite } from '../schemas/cite.ts';
import { fileKinds, isKeyed } from '../schemas/form/kinds.ts';
import { toWrittenPath, unfoldFile } from '../schemas/form/shape.ts';
import { pageNames } from '../schemas/page.ts';
import { isTranslated, readLanguage, type TranslatedFolder } from '../schemas/translation.ts';
import { explainIssue } from './explain.ts';
import { nameFile } from './name-file.ts';
import type { Problem } from './problem.ts';
import { readQuickly } from './quick-yaml.ts';
import { readTable } from './table-file.ts';
import { readText } from './text.ts';
import { findLanguages, findStrays, findUnread, matchesNaming, isIgnored, type Naming } from './unread.ts';

/** The folders of content/ that hold one entry a file, and the extension of those files. */
const folders = {
  schemes: '.mdx',
  providers: '.mdx',
  guides: '.mdx',
  pages: '.mdx',
  sources: '.yaml',
  vocabulary: '.yaml',
  search: '.yaml',
  themes: '.yaml',
  families: '.yaml',
  routes: '.yaml',
  cautions: '.yaml',
} as const;
/** A folder of content/ with one entry a file. */
export type Folder = keyof typeof folders;

/** Their names. */
export const folderNames = Object.keys(folders) as Folder[];

/** The folders with files of another kind, and the names of those files. */
const others = {
  areas: { names: ['police-force-areas.json', 'regions.yaml'] },
  expectations: { extension: '.yaml' },
  contacts: { names: ['areas.csv', 'national.csv'] },
} as const satisfies Record<string, Naming>;
/** How the files of a folder with entries are named: by extension, or, if each has its own address, by name. */
const namingOf = (folder: Folder): Naming =>
  folder === 'pages' ? { names: pageNames.map((name) => `${name}.mdx`) } : { extension: folders[folder] };

/** What may be at the top of a content folder. `npm run geography` checks geography/. */
const atTop = [
  ...folderNames,
  ...Object.keys(others),
  'geography',
  'README.md',
  'links.csv',
  'review.yaml',
  'site',
  'site.yaml',
];

/** A content file as read, before any rule has run. */
export interface ContentFile {
  folder: Folder | keyof typeof others | 'review' | 'site' | 'translations';
  id: string;
  /** For a translation: what it translates. Its own id is not that of an entry. */
  translates?: { folder: TranslatedFolder; id: string; code: string } | undefined;
  /** Path from the project's root. */
  file: string;
  data: unknown;
  body: string;
  /** The line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** The places that it cites, by their keys, if its facts name them by key. */
  places: Readonly<Record<string, Cite>>;
  /** The line of the value at this path, or of the nearest one above it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/**
 * Reads every file of a content folder.
 * @param content path of the folder, absolute or from the working directory
 * @param root the folder that file names in messages are relative to
 */
export const readContent = (content: string, root = '.'): { files: ContentFile[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const toName = (path: string) => nameFile(root, path);
  const list = (folder: string, naming: Naming): string[] => {
    const paths = listAll(join(content, folder));
    problems.push(...findUnread(folder, paths, naming, toName));
    return paths.filter((path) => matchesNaming(path, naming));
  };
  const files = folderNames.flatMap((folder) => {
    const paths = list(folder, namingOf(folder));
    if (!isTranslated(folder)) problems.push(...findLanguages(paths, toName));
    return paths.map((path) => readEntry(path, folder, toName(path), problems));
  });
  for (const [folder, naming] of Object.entries(others) as [keyof typeof others, Naming][])
    files.push(...list(folder, naming).map((path) => read(path, folder, toName(path), problems)));
  for (const name of ['review', 'site'] as const) {
    const path = join(content, `${name}.yaml`);
    if (existsSync(path)) files.push(read(path, name, toName(path), problems));
  }
  if (existsSync(content)) problems.push(...findStrays(content, atTop, toName));
  return { files, problems };
};

/** Every file below a folder; none if the folder does not exist. Names that start with _ or . are ignored. */
const listAll = (folder: string): string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isIgnored(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
};

/** An entry of a folder, or the translation of one. */
const readEntry = (path: string, folder: Folder, file: string, problems: Problem[]): ContentFile => {
  const language = isTranslated(folder) ? readLanguage(path) : null;
  if (!language || !isTranslated(folder)) return read(path, folder, file, problems);
  const translation = read(path, 'translations', file, problems);
  return { ...translation, id: `${folder}/${translation.id}`, translates: { folder, ...language } };
};

const read = (path: string, folder: ContentFile['folder'], file: string, problems: Problem[]): ContentFile => {
  const text = readText(path, file, problems);
  const id = basename(path).replace(/\.\w+$/, '');
  if (path.endsWith('.csv')) {
    const { rows, lineOf } = readTable(text, file, problems);
    return { folder, id, file, data: rows, places: {}, body: '', bodyLine: 1, lineOf: ([row]) => lineOf(Number(row)) };
  }
  const { yaml, body, firstLine, bodyLine } = path.endsWith('.mdx')
    ? splitFrontmatter(text)
    : { yaml: text, body: '', firstLine: 0, bodyLine: 1 };
  const isBare = path.endsWith('.mdx') && !yaml;
  if (isBare)
    problems.push({
      file,
      line: 1,
      message: 'has no facts at the top. Start the file with a line ---, then the fields, then another line ---',
    });
  const quick = readQuickly(yaml);
  const data = isBare ? undefined : quick ? quick.data : readWithLines({ yaml, file, firstLine }, problems);
  const kind = isKeyed(folder) ? fileKinds[folder] : undefined;
  const lineOf = (route: readonly PropertyKey[]) =>
    findLine(yaml, kind ? toWrittenPath(route, data, kind) : route, firstLine);
  const { entry, places, issues } =
    kind && data !== undefined ? unfoldFile(data, kind) : { entry: data, places: {}, issues: [] };
  problems.push(
    ...issues.map((issue) => ({
      file,
      line: lineOf(issue.path),
      message: 'code' in issue ? explainIssue(issue) : issue.message,
    })),
  );
  return {
    folder,
    id,
    file,
    data: entry,
    places,
    body,
    bodyLine,
    lineOf,
  };
};

/** Reads YAML and reports every error with its line; undefined if there are any. */
const readWithLines = (
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
        `in double quotes if it contains a colon or starts with a symbol`,
    });
  }
  return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: -1 });
};

/**
 * Parses again each time: lines are needed only for problems, and the positions of all files would take too much
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
