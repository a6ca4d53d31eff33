import { satteri } from '@astrojs/markdown-satteri';
import * as jsx from 'astro/jsx-runtime';
import { renderJSX } from 'astro/runtime/server/index.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { isPlainProse } from './prose.ts';

const settings = { syntaxHighlight: false, gfm: true, smartypants: true } as const;
const markdown = await satteri().createRenderer(settings);
const mdx = await satteri().createMdxRenderer!(settings, { optimize: false, srcDir: new URL('file:///src/') } as never);

/** As the store renders it. */
const asMarkdown = async (body: string): Promise<string> => (await markdown.render(body)).code.trimEnd();

/** As @astrojs/mdx makes a module of it, which a page then calls. */
const asModule = async (body: string): Promise<string> => {
  const { code } = await mdx.process(body, '/content/a.mdx', {});
  const program = code
    .replace(
      /^import \{(.*)\} from "astro\/jsx-runtime";$/m,
      (_, names: string) => `const {${names.replaceAll(' as ', ': ')}} = jsx;`,
    )
    .replace(/^export (?:default )?/gm, '');
  const content = new Function('jsx', `${program}\nreturn MDXContent({});`)(jsx) as unknown;
  return String(await renderJSX({} as never, content)).trimEnd();
};

const bodies = readContent('content').files.flatMap(({ file, body }) =>
  file.endsWith('.mdx') ? [{ file, body: body.trim() }] : [],
);

describe('prose without components', () => {
  test('is nearly all that is written here', () => {
    expect(bodies.filter(({ body }) => isPlainProse(body)).length).toBeGreaterThan(bodies.length * 0.9);
  });

  test.each(bodies.filter(({ body }) => isPlainProse(body)))(
    'of $file comes out alike from Markdown and from MDX',
    async ({ body }) => {
      expect(await asMarkdown(body)).toBe(await asModule(body));
    },
  );

  const pieces = [
    'word',
    'two words',
    '*',
    '**',
    '_',
    '`',
    '``',
    '"',
    "'",
    '--',
    '...',
    '- ',
    '1. ',
    '# ',
    '## ',
    '> ',
    '[a](/b)',
    '[a](/b "c")',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '```\n',
    '~~~\n',
    '~~',
    '\n',
    '\n\n',
    '  ',
    '    ',
    '\t',
    '\\',
    '\\_',
    '&',
    '&amp;',
    '&copy;',
    '<',
    '{',
    '}',
    '>',
    '!',
    '![a](b.png)',
    '[^1]',
    '[^1]: note',
    'import',
    'export',
    'https://a.example',
    'a@b.example',
    '---',
    '===',
    '- [ ] ',
    '+ ',
    ':',
    '£',
    '’',
    'ŵ',
  ];
  test('comes out alike however the marks of Markdown are put together, or is left to MDX', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), async (parts) => {
        const body = parts.join('').trim();
        fc.pre(isPlainProse(body));
        expect(await asMarkdown(body)).toBe(await asModule(body));
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  test.each([
    'a {b}',
    '<Notice />',
    'import A from "a"',
    'a\n\nexport const b = 1',
    '![a](b.png)',
    'a[^1]',
    '    code',
    '---\na: 1\n---',
  ])('is not what MDX reads in a way of its own: %j', (body) => {
    expect(isPlainProse(body)).toBe(false);
  });
});
