import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dependencies, rejectImport } from './boundaries.mjs';

const modules = Object.keys(dependencies);
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const folders = foldersIn('src').filter((name) => name !== 'assets');
/** Folders whose own folders are modules. */
const split = ['components', 'domain'];
const readme = readFileSync('README.md', 'utf8');

/** Dependencies as the picture draws them: folders as one, and only those that no longer path implies. */
const drawn = (() => {
  const whole = (name: string) => name.replace(/\/.*/, '');
  const pairs = modules
    .flatMap((from) => (dependencies[from] ?? []).map((to) => [whole(from), whole(to)] as const))
    .filter(([from, to]) => from !== to);
  const next = (from: string) => [...new Set(pairs.filter((pair) => pair[0] === from).map((pair) => pair[1]))];
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of next(from).filter((module) => !seen.has(module))) reach(to, seen.add(to));
    return seen;
  };
  return [
    ...new Set(
      pairs
        .filter(([from, to]) => !next(from).some((between) => between !== to && reach(between).has(to)))
        .map((pair) => pair.join(' → ')),
    ),
  ];
})();

test('every folder and file of src is a listed module, and every listed module exists', () => {
  const files = readdirSync('src')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.replace('.ts', ''));
  const expected = [
    ...folders.filter((name) => !split.includes(name)),
    ...split.flatMap((folder) => foldersIn(`src/${folder}`).map((name) => `${folder}/${name}`)),
    ...files,
    'scripts',
  ];
  expect(modules.toSorted()).toEqual(expected.toSorted());
});

test('every module depends only on modules above it, so there are no circles', () => {
  for (const [place, from] of modules.entries())
    for (const to of dependencies[from] ?? []) {
      const places = modules.flatMap((module, index) =>
        module === to || module.startsWith(`${to}/`) || to.startsWith(`${module}/`) ? [index] : [],
      );
      expect(places.length > 0 && places.every((index) => index < place), `${from} → ${to}`).toBe(true);
    }
});

test('a module may import its listed dependencies and nothing else', () => {
  const fileIn = (module: string) =>
    module === 'scripts'
      ? 'scripts/planted.ts'
      : module === 'operator' || module === 'content.config'
        ? `src/${module}.ts`
        : `src/${module}/planted.ts`;
  for (const from of modules)
    for (const to of modules.filter((module) => module !== from)) {
      const depth = fileIn(from).split('/').length - 1;
      const isAllowed = (dependencies[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
      expect(rejectImport(fileIn(from), `${'../'.repeat(depth)}${fileIn(to)}`) === null, `${from} → ${to}`).toBe(
        isAllowed,
      );
    }
});

test.each([
  ['src/domain/lists/x.ts', 'node:fs', 'No file and no system here'],
  ['src/domain/lists/x.ts', 'astro:content', 'Only src/data asks Astro'],
  ['src/components/places/x.ts', '../../../content/review.yaml?raw', 'Only src/data reads content'],
  ['src/charts/series.ts', '@napi-rs/canvas', 'Only font, measure, svg and png'],
  [
    'src/components/ui/x.ts',
    '../../domain/finder/matching.ts',
    'components/ui must not import from domain/finder. It may',
  ],
  [
    'src/domain/figures/x.ts',
    '../finder/rule.ts',
    'domain/figures must not import from domain/finder. It may import from: ',
  ],
  [
    'src/feeds/oruk/x.ts',
    '~/keeper/x.ts',
    'feeds must not import from keeper. It may import from: messages, data, domain, schemas',
  ],
  ['src/new/x.ts', '../domain/lists/order.ts', 'src/new/x.ts belongs to no module'],
])('%s must not import %s', (file, specifier, message) => {
  expect(rejectImport(file, specifier)).toContain(message);
});

test('lint rejects forbidden imports in modules, component scripts and dynamic imports; types may cross', async () => {
  const eslint = new ESLint();
  const countErrors = async (filePath: string, text: string) =>
    ((await eslint.lintText(text, { filePath }))[0]?.messages ?? []).filter(({ ruleId }) => ruleId === 'own/boundaries')
      .length;
  expect(await countErrors('src/domain/lists/x.ts', "import { x } from '../../data/x.ts';\nexport const y = x;")).toBe(
    1,
  );
  expect(await countErrors('src/domain/lists/x.ts', "export { x } from '../../data/x.ts';")).toBe(1);
  expect(await countErrors('src/domain/lists/x.ts', "export const x = import('../../data/x.ts');")).toBe(1);
  expect(
    await countErrors(
      'src/components/ui/X.astro',
      "---\nimport { x } from '../../data/x.ts';\nconst y = x;\n---\n<p>{y}</p>",
    ),
  ).toBe(1);
  expect(
    await countErrors(
      'src/components/ui/X.astro',
      "<p>x</p>\n<script>\n  import { x } from '../../data/x.ts';\n  x();\n</script>",
    ),
  ).toBe(1);
  expect(
    await countErrors('src/domain/lists/x.ts', "import type { X } from '../../data/x.ts';\nexport type Y = X;"),
  ).toBe(0);
}, 60_000);

test('the README’s tree names every module of src, and no other', () => {
  const tree = /\nsrc\/\n((?: {2}.+\n)+)/.exec(readme)?.[1] ?? '';
  const named = [...tree.matchAll(/^ {2}([\w.-]+)(?:\/|\.ts)/gm)].map(([, name = '']) => name);
  expect(named.toSorted()).toEqual(
    [
      ...new Set([
        ...modules.filter((module) => module !== 'scripts').map((module) => module.replace(/\/.*/, '')),
        'assets',
      ]),
    ].toSorted(),
  );
});

test('the README’s picture draws every module and its nearest dependencies', () => {
  expect(readme).toContain('(src/assets/architecture.svg)');
  const { document } = parseHTML(readFileSync(join('src', 'assets', 'architecture.svg'), 'utf8'));
  const names = [...document.querySelectorAll('.name')]
    .map((name) => name.textContent ?? '')
    .filter((name) => name !== 'content/');
  expect(names.toSorted()).toEqual([...new Set(modules.map((module) => module.replace(/\/.*/, '')))].toSorted());
  const shown = [...document.querySelectorAll('.arrow')].map(
    (arrow) => `${arrow.getAttribute('data-from')} → ${arrow.getAttribute('data-to')}`,
  );
  expect(shown.toSorted()).toEqual(drawn.toSorted());
});
