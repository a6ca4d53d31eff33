import { nearest } from '../schemas/nearest.ts';
import { didYouMean } from '../schemas/strict.ts';
import { parseBody } from './body.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every problem in the prose below the facts: no prose, a mark that cannot be read, a link to a page that does not
 * exist.
 * @param files all files as read, whose pages a link may lead to
 */
export const checkProse = (files: readonly ContentFile[]): Problem[] => {
  const idsOf = (folder: ContentFile['folder']) =>
    files.filter((file) => file.folder === folder && !isDraft(file)).map(({ id }) => id);
  const known: PageIds = {
    schemes: new Set(idsOf('schemes')),
    providers: new Set(idsOf('providers')),
    guides: new Set(idsOf('guides')),
    sources: new Set(idsOf('sources')),
  };
  return files
    .filter(({ file, data }) => file.endsWith('.mdx') && data !== undefined)
    .flatMap((file) => checkBody(file, known));
};

/** A draft of a scheme has no page. */
const isDraft = ({ data }: ContentFile): boolean => typeof data === 'object' && data !== null && 'draft' in data;

const checkBody = (entry: ContentFile, known: PageIds): Problem[] => {
  const { file, body, bodyLine } = entry;
  // A new file has only a comment there.
  if (!body.replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '').trim())
    return [
      {
        file,
        line: bodyLine,
        message: 'has no prose below the facts. Write it there in your own words, after an empty line',
      },
    ];
  try {
    return parseBody(entry).flatMap(({ kind, name, line }) =>
      kind === 'link' ? checkLink(name, known).map((message) => ({ file, line, message })) : [],
    );
  } catch (error) {
    return [explainSyntax(file, bodyLine, error)];
  }
};

type PageIds = Readonly<Record<string, ReadonlySet<string>>>;

const checkLink = (url: string, known: PageIds): string[] => {
  const [, folder = '', id = ''] = /^\/(schemes|providers|guides|sources)\/([^/#?]+)/.exec(url) ?? [];
  const ids = known[folder];
  if (!ids || ids.has(id)) return [];
  const all = [...ids];
  return [
    `links to ${url}, a page that does not exist${didYouMean(id, all) || '.'} Write the address of a page here, such ` +
      `as /${folder}/${nearest(id, all) ?? all[0] ?? 'id'}/`,
  ];
};

/** The parser reports “3:7: Expected …” with the line in the body. */
const explainSyntax = (file: string, bodyLine: number, error: unknown): Problem => {
  const [, line, what] =
    /^(\d+):\d+: (.*?)(?: \(\d+:\d+\).*)?(?: \(mdx.*)?$/s.exec(String((error as Error).message)) ?? [];
  return {
    file,
    line: line ? bodyLine + Number(line) - 1 : undefined,
    message:
      `has a mark in the prose that cannot be read: ${what ?? String((error as Error).message)}. Write { as ` +
      `\\{ and < as \\< where they are meant literally`,
  };
};
