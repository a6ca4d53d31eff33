import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ownContentRule } from './own-content.mjs';

/** What the rule reports in a text: line, column and message. */
const lint = async (filePath: string, text: string): Promise<string[]> => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
      ...(astro.configs['flat/base'] as never[]),
      {
        plugins: { own: { rules: { 'own-content': ownContentRule as never } } },
        rules: { 'own/own-content': 'error' },
      },
    ],
  });
  return (await eslint.lintText(text, { filePath }))
    .flatMap(({ messages }) => messages)
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
};

const short = async (filePath: string, text: string): Promise<string[]> =>
  (await lint(filePath, text)).map((message) => message.replace(/” .*$/, '”'));

describe('the name of the project’s own site', () => {
  test('is reported in strings, comments, templates and markup', async () => {
    expect(await short('src/a.ts', "// Of Waymark.\nconst a = ['Waymark', `waymark-${1}`];")).toEqual([
      '1:7 “Waymark”',
      '2:13 “Waymark”',
      '2:24 “waymark”',
    ]);
    expect(await short('src/A.astro', '---\nconst a = 1;\n---\n<p title="About Waymark">Waymark {a}</p>')).toEqual([
      '4:17 “Waymark”',
      '4:26 “Waymark”',
    ]);
  });

  test('is allowed in the variables and the folder that are named after it', async () => {
    expect(await lint('src/a.ts', "const a = [process.env['WAYMARK_SITE'], '.waymark/links.json'];")).toEqual([]);
  });

  test('is in no other file of src, scripts and public either', () => {
    const isOfTests = /\.test\.ts$|^src[\\/](?:testing|site-tests|acceptance)[\\/]|own-content\.mjs$/;
    const found = ['src', 'scripts', 'public'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name))
        .filter((path) => !isOfTests.test(path) && statSync(path).isFile() && !/\.(?:png|woff2)$/.test(path))
        .filter((path) => /(?<!\.)waymark(?!_[A-Z])/i.test(readFileSync(path, 'utf8'))),
    );
    expect(found).toEqual([]);
  });
});

describe('a date of something in content', () => {
  test.each([
    ['as a value', 'src/a.ts', "const dated = '2026-11-23';", ['1:16 “2026-11-23”']],
    ['in a sentence', 'src/a.ts', "const a = 'This list is as at 23 November 2026.';", ['1:31 “23 November 2026”']],
    [
      'in a sentence, as a value is written',
      'src/a.ts',
      "const a = 'As it was, as at 2026-11-23';",
      ['1:29 “2026-11-23”'],
    ],
    ['in a template', 'src/a.ts', 'const a = `Tested on 4 May 2026 by ${1}`;', ['1:22 “4 May 2026”']],
    ['in markup', 'src/A.astro', '<p>\n  Last updated 2026-11-23\n</p>', ['2:16 “2026-11-23”']],
    ['in words in markup', 'src/A.astro', '<p>Tested on 24 November 2026</p>', ['1:14 “24 November 2026”']],
    ['in an attribute', 'src/A.astro', '<Page day="2026-11-23" />', ['1:12 “2026-11-23”']],
  ])('is reported %s', async (_, file, text, expected) => {
    expect(await short(file, text)).toEqual(expected);
  });

  test.each([
    ['a comment', '/** As 2026-11-23, or 23 November 2026. */'],
    [
      'the day on which a question was introduced',
      "const a = { introduced: '2026-11-23' };\nconst introduced = '2026-11-23';",
    ],
    [
      'an example of how dates are written',
      "const a = 'a date is written 2026-11-23';\nconst b = `[--on 2026-11-23]`;",
    ],
    ['an example of how pages say them', "const a = 'As pages say it: “21 September 2016”';"],
    ['a day that is a placeholder for an unknown one', "const a = '2000-01-01';"],
    ['a month or a year', "const a = ['2026-11', 'November 2026', '2026'];"],
  ])('%s is allowed', async (_, text) => {
    expect(await lint('src/a.ts', text)).toEqual([]);
  });
});

test('the messages say what to do', async () => {
  expect(await lint('src/a.ts', "const a = ['Waymark', '2026-11-23'];")).toEqual([
    '1:13 “Waymark” is the name of one site. Take the name from content/site.yaml, or write “the site”.',
    '1:24 “2026-11-23” is a date of something in content/. Read it from there; only comments and examples of how ' +
      'dates are written may have one.',
  ]);
});

test.each([
  ['src/a.ts', 2],
  ['src/A.astro', 2],
  ['scripts/a.ts', 2],
  ['scripts/lint/a.mjs', 2],
  ['astro.config.mjs', 2],
  ['src/styles/a.css', 2],
  ['src/a.test.ts', undefined],
  ['src/testing/a.ts', undefined],
])('the project’s own lint asks it of %s: %s', async (file, severity) => {
  const config = (await new ESLint().calculateConfigForFile(file)) as { rules: Record<string, unknown[]> };
  expect(config.rules['own/own-content']?.[0]).toBe(severity);
});
