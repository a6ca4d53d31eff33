import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPlainProse } from '../feeds/prose.ts';
import { property } from '../testing/property.ts';
import { cleanText } from './clean-text.ts';
import { toMdxText } from './mdx-text.ts';

interface MdNode {
  type: string;
  value?: string;
  children?: MdNode[];
}
const fromMdx = createRequire(import.meta.resolve('@astrojs/mdx'));
const { mdxToMdast } = (await import(
  pathToFileURL(createRequire(fromMdx.resolve('@astrojs/markdown-satteri')).resolve('satteri')).href
)) as { mdxToMdast: (source: string, options: object) => MdNode };
const textOf = ({ value = '', children = [] }: MdNode): string => value + children.map(textOf).join('');

test.each([
  ['import x from "y"', '&#105;mport x from "y"'],
  ['{x} <y>', '\\{x\\} \\<y\\>'],
  ['# a', '\\# a'],
  ['1. a', '1\\. a'],
  ['--- a', '\\--- a'],
  ['It’s 5 - 3, isn’t it? (Yes.)', 'It’s 5 - 3, isn’t it? (Yes.)'],
])('%s is written %s', (given, wanted) => {
  expect(toMdxText(given)).toBe(wanted);
});

const parts = fc.constantFrom(
  ...['import ', 'export ', '{', '}', '<', '>', '#', '- ', '1. ', '[', '](', ')', '!', '`', '*', '_', '~~', '|', '---'],
  ...[
    '+++',
    ':::',
    '\n\n',
    '\n',
    ' ',
    'a',
    'b',
    '1',
    'é',
    '\\',
    '&',
    '$',
    '^',
    '=',
    '"',
    '/',
    '%',
    '0',
    '@',
    '.',
    '.c',
  ],
  ...['www.', 'http://', 'https://', 'ftp://', 'mailto:', 'xmpp:'],
);

property(
  'any clean text becomes paragraphs of text that say the same',
  [
    fc.oneof(
      fc.array(parts, { maxLength: 12 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    ),
  ],
  (given) => {
    const { text } = cleanText(given, 5000);
    if (text === null) return;
    const tree = mdxToMdast(toMdxText(text), { features: { gfm: true, smartPunctuation: false } });
    const paragraphs = tree.children ?? [];
    expect(paragraphs.filter(({ type }) => type !== 'paragraph')).toEqual([]);
    expect(paragraphs.flatMap(({ children = [] }) => children).filter(({ type }) => type !== 'text')).toEqual([]);
    expect(toPlainProse(toMdxText(text))?.split('\n\n')).toEqual(paragraphs.map(textOf));
    expect(paragraphs.map(textOf)).toEqual(
      text
        .split(/\n{2,}/)
        .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
        .filter(Boolean),
    );
  },
  { runs: 500, examples: [['1https://a.c'], ['www.'], ['éwww.a.c'], [`${'a'.repeat(65)}@-b.c`]] },
);
