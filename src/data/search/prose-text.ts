import { mdxToMdast } from 'satteri';

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/**
 * The words of prose without its markup, in one line: a heading or an item of a list ends like a sentence, so that the
 * words on both sides of it are not read as one phrase.
 */
export const toProseText = (body: string | undefined): string =>
  blocksOf(mdxToMdast(body ?? '') as Node)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map((block) => (/\p{P}$/u.test(block) ? block : `${block}.`))
    .join(' ');

/** The innermost parts of prose that hold text in a line. */
const blocksOf = (node: Node): string[] =>
  blocks.has(node.type) ? [wordsOf(node)] : (node.children ?? []).flatMap(blocksOf);

/** What ends a sentence. Text outside all of these is in an element that is written in one line. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code', 'text']);

const wordsOf = ({ type, value, children = [] }: Node): string => {
  if (type === 'break') return ' ';
  return type === 'text' || type === 'inlineCode' || type === 'code' ? (value ?? '') : children.map(wordsOf).join('');
};
