import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixture } from '../../testing/content-folder.ts';
import { property } from '../../testing/property.ts';
import { asMarkdown, asModule } from '../../testing/render-prose.ts';
import { foldBody } from './body.ts';
import { toParts } from '../../keeper/yaml-text.ts';

const sentence = 'They meet each week, and go through what he owes and whom he could ask for work in the town.';

/** What is not a plain paragraph or list item, each with lines that would be folded on their own. */
const untouched = [
  `## A heading with many words: ${sentence}`,
  `A heading\n=========`,
  `A heading\n---`,
  `| Year | Men |\n| --- | --- |\n| 2019 | ${sentence} |`,
  `Year | Men\n--- | ---\n2019 | 12`,
  `> A quotation. ${sentence}`,
  `1. First. ${sentence}\n2. Second.`,
  `- One. ${sentence}\n  It goes on.`,
  `- # A heading. ${sentence}`,
  `[one]: https://a.test/ "${sentence}"\n[two]: https://b.test/`,
  `A break.  \nThe next line. ${sentence}`,
  `A break.\\\nThe next line. ${sentence}`,
  `\`\`\`\ncode\n\n${sentence}\n${sentence}\n\ncode\n\`\`\``,
  `~~~text\n${sentence}\n\n\`\`\`\n\n${sentence}\n${sentence}\n~~~`,
  `    code that is indented\n    ${sentence}`,
  `With \`code\` in it. ${sentence}`,
];
const components = [
  `<Note>\n\n${sentence} ${sentence}\n\n</Note>`,
  `<Note\n  title="a"\n\n  words={\`\n\none two\nthree\n\n\`}\n/>`,
  `{/* A remark.\n\n${sentence}\n${sentence}\n\n*/}`,
];

const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,12}[.,;:]?$/) },
  fc.constantFrom(
    '-',
    '–',
    '#',
    '##',
    '>',
    '|',
    '1.',
    '2019.',
    '2)',
    '*',
    '**so**',
    '_so_',
    '=',
    '+',
    ':',
    '!',
    '~',
    '[^1]',
  ),
  fc.constantFrom(
    '[the page](https://a.test/b)',
    '[a long name](https://a.test/)',
    '"so"',
    '“so”',
    '---',
    '--',
    '...',
    'import',
    'export',
  ),
  fc.constantFrom(
    'https://a.test/',
    '&amp;',
    '£5',
    '(so)',
    '[ ]',
    '[x]',
    '[a]:',
    '![a](/b.png)',
    'a\u00a0b',
    "'so'",
    "it's",
    '~~no~~',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));
const paragraph = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const points = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => `- ${line}`).join('\n'));
const block = fc.oneof(paragraph, points, fc.constantFrom(...untouched));
const prose = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n\n', '\n\n\n'))
  .map(([all, gap]) => `${all.join(gap)}\n`);

property('prose that is folded stays as it is when it is folded again', [prose], (given) => {
  const folded = foldBody(given);
  expect(foldBody(folded)).toBe(folded);
});

property('folding changes nothing but the white space between words', [prose], (given) => {
  expect(foldBody(given).split(/\s+/)).toEqual(given.split(/\s+/));
});

/** Prose as it is rendered, with white space, wherever it is and however much, as one space. */
const render = async (body: string): Promise<string> => (await asMarkdown(body)).replace(/\s+/g, ' ');

property(
  'what is rendered differs in white space only',
  [prose],
  async (given) => {
    expect(await render(foldBody(given))).toBe(await render(given));
  },
  { pace: 'slow' },
);

test.each([...untouched, ...components])('is preserved byte for byte: %j', (text) => {
  expect(foldBody(`${text}\n`)).toBe(`${text}\n`);
  expect(foldBody(`---\n\nA word.\n\n${text}\n\nAnother.\n`)).toBe(`---\n\nA word.\n\n${text}\n\nAnother.\n`);
});

test.each([...untouched, ...components])('what comes after it is folded: %j', (text) => {
  const long = `${sentence} ${sentence}`;
  expect(foldBody(`${text}\n\n${long}\n`)).toBe(`${text}\n\n${foldBody(long)}\n`);
  expect(foldBody(long)).toContain('\n');
});

describe('what is folded', () => {
  test('is a paragraph at 100 characters, however its lines were broken', () => {
    const folded = foldBody(`${sentence}\n${sentence}\nSo it is.\n`);
    expect(folded.split('\n').map((line) => line.length)).toEqual([97, 97, 0]);
    expect(folded.replaceAll('\n', ' ').trim()).toBe(`${sentence} ${sentence} So it is.`);
  });

  test('is each point, below its own words', () => {
    expect(foldBody(`- ${sentence} So it is.\n- Two.\n`)).toBe(
      '- They meet each week, and go through what he owes and whom he could ask for work in the town. So it\n' +
        '  is.\n- Two.\n',
    );
  });

  test('is a point that begins in bold', () => {
    expect(foldBody(`- **Bold:** ${sentence}\n`)).toBe(
      '- **Bold:** They meet each week, and go through what he owes and whom he could ask for work in the\n  town.\n',
    );
  });

  test('never begins a line with a sign that means something there', () => {
    const filler = 'a'.repeat(97);
    for (const sign of ['-', '#', '1.', '>', '|', '{', '+', '*', '=', 'import', '[^1]'])
      expect(foldBody(`${filler} b ${sign} c\n`).split('\n')[1]?.startsWith(sign)).not.toBe(true);
  });
});

const files = ['schemes', 'providers', 'guides'].flatMap((folder) =>
  readdirSync(`${fixture}/${folder}`).map((name) => `${fixture}/${folder}/${name}`),
);
test.each(files)('the prose of %s says the same on its page', async (file) => {
  const prose = toParts(file, readFileSync(file, 'utf8')).after.replace(/^---\n/, '');
  const renderer = /[{<]|^import/m.test(prose) ? asModule : asMarkdown;
  const [before, after] = [await renderer(prose), await renderer(foldBody(prose))];
  expect(after.replace(/\s+/g, ' ')).toBe(before.replace(/\s+/g, ' '));
});
