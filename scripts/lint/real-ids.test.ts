import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { expect, onTestFinished, test } from 'vitest';
import { realIdsRule } from './real-ids.mjs';

/** A project in a temporary place, with these schemes in its content; none where it has no content. */
const makeProject = (schemes: readonly string[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'waymark-lint-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const id of schemes) {
    mkdirSync(join(root, 'content', 'schemes'), { recursive: true });
    writeFileSync(join(root, 'content', 'schemes', `${id}.mdx`), '');
  }
  return root;
};

/** What the rule reports in a text of a project. */
const report = async (cwd: string, filePath: string, text: string): Promise<Linter.LintMessage[]> => {
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
      ...(astro.configs['flat/base'] as never[]),
      { plugins: { own: { rules: { 'real-ids': realIdsRule as never } } }, rules: { 'own/real-ids': 'error' } },
    ],
  });
  return (await eslint.lintText(text, { filePath: join(cwd, filePath) })).flatMap(({ messages }) => messages);
};

/** The same in short: line, column and id. */
const lint = async (...file: Parameters<typeof report>): Promise<string[]> =>
  (await report(...file)).map(({ line, column, message }) => `${line}:${column} ${/“(.*?)”/.exec(message)?.[1]}`);

test('the id of a scheme is reported in strings, comments, templates and the markup of a component', async () => {
  const root = makeProject(['harbour-bridge', 'mill-lane']);
  expect(
    await lint(
      root,
      'src/a.test.ts',
      "// As harbour-bridge does.\nconst a = ['mill-lane', `/schemes/harbour-bridge/`];",
    ),
  ).toEqual(['1:7 harbour-bridge', '2:13 mill-lane', '2:35 harbour-bridge']);
  expect(await lint(root, 'scripts/lint/a.mjs', 'const a = "/outcomes/mill-lane/beds/";')).toEqual(['1:22 mill-lane']);
  expect(
    await lint(
      root,
      'src/A.astro',
      '---\nconst a = \'mill-lane\';\n---\n<a href="/schemes/harbour-bridge/">{a}</a>\n<script>\n  ' +
        "say('mill-lane');\n" +
        '</script>',
    ),
  ).toEqual(['2:12 mill-lane', '4:19 harbour-bridge', '6:8 mill-lane']);
});

test('the message names the id and says what to use', async () => {
  const [message] = await report(makeProject(['harbour-bridge']), 'src/a.ts', "const a = 'harbour-bridge';");
  expect(message?.message).toBe(
    '“harbour-bridge” is a scheme of content/, which changes without the code. Use an id of the fixture in ' +
      'src/testing/fixture, or one made up.',
  );
});

test.each([
  [
    'part of a longer word',
    "const a = ['harbour-bridges', 'old-harbour-bridge', 'harbour-bridge-2', 'xharbour-bridge'];",
  ],
  ['an id of one word, which may be English', "const a = 'engage';"],
  ['words with spaces', "const a = 'Harbour Bridge, harbour bridge';"],
])('%s is allowed', async (_, text) => {
  expect(await lint(makeProject(['harbour-bridge', 'engage']), 'src/a.ts', text)).toEqual([]);
});

test('a checkout without content has nothing to report', async () => {
  expect(await lint(makeProject([]), 'src/a.ts', "const a = 'harbour-bridge';")).toEqual([]);
});

test.each(['src/a.ts', 'src/a.test.ts', 'src/A.astro', 'scripts/a.ts', 'scripts/lint/a.mjs'])(
  'the project’s own lint asks it of %s',
  async (file) => {
    const config = (await new ESLint().calculateConfigForFile(file)) as { rules: Record<string, unknown[]> };
    expect(config.rules['own/real-ids']?.[0]).toBe(2);
  },
);
