import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { fixture } from '../testing/content-folder.ts';
import { property } from '../testing/property.ts';
import { asMarkdown, asModule } from '../testing/render-prose.ts';
import { isPlainProse } from './prose.ts';

const bodies = readContent(fixture).files.flatMap(({ file, body }) =>
  file.endsWith('.mdx') ? [{ file, body: body.trim() }] : [],
);

describe('prose without components', () => {
  test('is distinguished from prose with them', () => {
    const plain = bodies.filter(({ body }) => isPlainProse(body));
    expect(plain.length).toBeGreaterThan(0);
    expect(plain.length).toBeLessThan(bodies.length);
    expect(plain.filter(({ body }) => /\{|^import /m.test(body))).toEqual([]);
  });

  test.each(bodies.filter(({ body }) => isPlainProse(body)))(
    'of $file renders alike from Markdown and from MDX',
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
  property(
    'renders alike however Markdown syntax is combined, or is left to MDX',
    [fc.array(fc.constantFrom(...pieces), { maxLength: 12 })],
    async (parts) => {
      const body = parts.join('').trim();
      fc.pre(isPlainProse(body));
      expect(await asMarkdown(body)).toBe(await asModule(body));
    },
    { runs: 500, pace: 'slow', examples: [[['_', '_', '_', '_']]] },
  );

  test.each([
    'a {b}',
    '<Notice />',
    'import A from "a"',
    'a\n\nexport const b = 1',
    '![a](b.png)',
    'a[^1]',
    '    code',
    '---\na: 1\n---',
  ])('is not what MDX reads differently: %j', (body) => {
    expect(isPlainProse(body)).toBe(false);
  });
});
