import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { interfaceTextRule } from './interface-text.mjs';

/** The messages of the rule about a text. */
const report = async (filePath: string, text: string, values: readonly string[] = []): Promise<string[]> => {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
      ...(astro.configs['flat/base'] as never[]),
      {
        plugins: { own: { rules: { 'interface-text': interfaceTextRule as never } } },
        rules: { 'own/interface-text': ['error', { values: [...values] }] },
      },
    ],
  });
  return (await eslint.lintText(text, { filePath })).flatMap(({ messages }) => messages.map(({ message }) => message));
};

/** The texts that it reports. */
const lint = async (...text: Parameters<typeof report>): Promise<string[]> =>
  (await report(...text)).map((message) => /“(.*)” is text/.exec(message)?.[1] ?? message);

describe('text is reported', () => {
  test.each([
    ['in markup, a single word too', '<p>{a} schemes</p><b>or</b>', ['schemes', 'or']],
    ['in attributes that readers hear or see', '<a aria-label="Leave now" title="Go">{a}</a>', ['Leave now', 'Go']],
    ['in properties of our own components', '<Notice heading="Only mentioned." />', ['Only mentioned.']],
    ['in expressions of markup', '<p>{a ? "Not listed yet" : `About ${a}`}</p>', ['Not listed yet', 'About …']],
  ])('%s', async (_, markup, expected) => {
    expect(await lint('src/A.astro', `---\nconst a = 1;\n---\n${markup}`)).toEqual(expected);
  });

  test.each([
    ["const a = 'Try again';", ['Try again']],
    ["const a = { title: 'Sources' };", ['Sources']],
    ['const a = `${n} of them`;', ['… of them']],
    ["label.textContent = 'nothing here';", ['nothing here']],
    ["show('nothing here');", ['nothing here']],
    ["const a = b ? 'no page has it' : 'x';", ['no page has it']],
  ])('in code: %s', async (code, expected) => {
    expect(await lint('src/a.ts', code)).toEqual(expected);
  });

  test('and the message quotes it, cut where it is long, and says where it goes', async () => {
    const long = `Plain words ${'on and on '.repeat(10)}`;
    expect(await report('src/a.ts', `const a = '${long}';`)).toEqual([
      `“${long.slice(0, 60)}…” is text of the interface. Move it to src/messages/en.`,
    ]);
  });
});

describe('what no reader sees is allowed', () => {
  test.each([
    ['class names, addresses and hooks', '<a class="plain link" href="/a b/" data-x="not text">{a}</a>'],
    ['states, slots and names of icons', '<Mark state="not stated" slot="after" name="Search" />'],
    ['style sheets and scripts', '<style>.a { grid-area: a b; }</style><script>const x = 1;</script>'],
    ['paths of a drawing', '<path d="M2 31V9.5L18 2v29z" />'],
  ])('%s', async (_, markup) => {
    expect(await lint('src/A.astro', `---\nconst a = 1;\n---\n${markup}`)).toEqual([]);
  });

  test.each([
    "import { x } from './not text.ts';",
    'throw new Error(`Expected ${n} parts here.`);',
    "const isOpen = state === 'not open yet';",
    "const a = query(root, '[data-a] li');",
    "type State = 'not open yet' | 'Open';",
    "const a = { 'not open yet': 1 };",
    "const a = { '@type': 'Organization' };",
    "const a = 'en';",
    'const a = \'<path d="M1 2"/>\';',
    "const isWide = matchMedia('(min-width: 68rem)').matches;",
  ])('%s', async (code) => {
    expect(await lint('src/a.ts', code)).toEqual([]);
  });

  test('values of content that the project names', async () => {
    expect(await lint('src/a.ts', "const a = ['not open yet', 'not shut yet'];", ['not open yet'])).toEqual([
      'not shut yet',
    ]);
  });
});

test('the project’s own lint rejects planted text, and a language named outside its one place', async () => {
  const rulesBroken = async (filePath: string, text: string) =>
    (await new ESLint().lintText(text, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  const component = '---\nimport X from "./X.astro";\n---\n<X label="Try it again" />\n<p>Planted text</p>';
  expect(await rulesBroken('src/components/scheme/Planted.astro', component)).toEqual([
    'own/interface-text',
    'own/interface-text',
  ]);
  expect(await rulesBroken('src/domain/figures/planted.ts', "export const planted = 'Planted text';")).toEqual([
    'own/interface-text',
  ]);
  expect(await rulesBroken('src/domain/lists/planted.ts', "export const planted = 'en-GB';")).toEqual([
    'no-restricted-syntax',
  ]);
}, 60_000);
