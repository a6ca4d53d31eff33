import { posix } from 'node:path';
import { mdxToMdast } from 'satteri';
import { pageNames, pagePartNames, type PagePart } from '../schemas/page.ts';
import { didYouMean } from '../schemas/strict.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

/**
 * Every fault in the pages that a site has of itself: one that is missing, and a part that the code does not know.
 * @param folder the content folder, as messages name it
 */
export const checkPages = (files: readonly ContentFile[], folder: string): Problem[] => {
  const pages = files.filter((file) => file.folder === 'pages');
  return [
    ...pageNames
      .filter((name) => pages.every(({ id }) => id !== name))
      .map((name) => ({
        file: posix.join(folder, 'pages', `${name}.mdx`),
        message: `is missing, and every page links to /${name}/. Put the file back`,
      })),
    ...pages.flatMap(findUnknownParts),
  ];
};

interface Node {
  type: string;
  name?: string | null;
  position?: { start: { line: number } };
  children?: Node[];
}

const findUnknownParts = ({ file, body, bodyLine }: ContentFile): Problem[] =>
  read(body)
    .filter(({ name }) => /^[A-Z]/.test(name) && !pagePartNames.includes(name as PagePart))
    .map(({ name, line }) => ({
      file,
      line: bodyLine + line - 1,
      message:
        `has a part <${name} /> that there is none of${didYouMean(name, pagePartNames) || '.'} The parts are: ` +
        pagePartNames.join(', '),
    }));

/** The elements of a body; none where it cannot be read, which the check of prose reports. */
const read = (body: string): { name: string; line: number }[] => {
  try {
    return findElements(mdxToMdast(body) as Node);
  } catch {
    return [];
  }
};

const findElements = (node: Node): { name: string; line: number }[] => [
  ...(/^mdxJsx/.test(node.type) && node.name ? [{ name: node.name, line: node.position?.start.line ?? 1 }] : []),
  ...(node.children ?? []).flatMap(findElements),
];
