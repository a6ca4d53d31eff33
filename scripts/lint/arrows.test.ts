import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { arrows, refuseImport } from './arrows.mjs';

const rooms = Object.keys(arrows);
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const folders = foldersIn('src').filter((name) => name !== 'assets');
const readme = readFileSync('README.md', 'utf8');

/** Rooms of components as one, and no arrow that a longer way stands for, as the picture draws them. */
const drawn = (() => {
  const whole = (name: string) => name.replace(/\/.*/, '');
  const pairs = rooms
    .flatMap((from) => (arrows[from] ?? []).map((to) => [whole(from), whole(to)] as const))
    .filter(([from, to]) => from !== to);
  const next = (from: string) => [...new Set(pairs.filter((pair) => pair[0] === from).map((pair) => pair[1]))];
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of next(from).filter((room) => !seen.has(room))) reach(to, seen.add(to));
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

test('each folder of src, and each file beside them, is a room, and each room is there', () => {
  const files = readdirSync('src')
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => name.replace('.ts', ''));
  const expected = [
    ...folders.filter((name) => name !== 'components'),
    ...foldersIn('src/components').map((name) => `components/${name}`),
    ...files,
    'scripts',
  ];
  expect(rooms.toSorted()).toEqual(expected.toSorted());
});

test('every arrow leads to a room further up in the list, so none leads back', () => {
  for (const [place, from] of rooms.entries())
    for (const to of arrows[from] ?? []) {
      const places = rooms.flatMap((room, index) =>
        room === to || room.startsWith(`${to}/`) || to.startsWith(`${room}/`) ? [index] : [],
      );
      expect(places.length > 0 && places.every((index) => index < place), `${from} → ${to}`).toBe(true);
    }
});

test('from each room, just the rooms of its arrows may be imported', () => {
  const fileIn = (room: string) =>
    room === 'scripts'
      ? 'scripts/planted.ts'
      : room === 'strings' || room === 'operator' || room === 'content.config'
        ? `src/${room}.ts`
        : `src/${room}/planted.ts`;
  for (const from of rooms)
    for (const to of rooms.filter((room) => room !== from)) {
      const depth = fileIn(from).split('/').length - 1;
      const isAllowed = (arrows[from] ?? []).some((allowed) => to === allowed || to.startsWith(`${allowed}/`));
      expect(refuseImport(fileIn(from), `${'../'.repeat(depth)}${fileIn(to)}`) === null, `${from} → ${to}`).toBe(
        isAllowed,
      );
    }
});

test.each([
  ['src/domain/x.ts', 'node:fs', 'No file and no system here'],
  ['src/domain/x.ts', 'astro:content', 'Only src/data asks Astro'],
  ['src/components/area/x.ts', '../../../content/review.yaml?raw', 'Only src/data reads content'],
  ['src/charts/series.ts', '@napi-rs/canvas', 'A canvas is known to font'],
  ['src/components/ui/x.ts', '../../domain/matching.ts', 'components/ui does not import from domain: arrows lead to '],
  ['src/feeds/oruk/x.ts', '~/keeper/x.ts', 'feeds does not import from keeper: arrows lead to data, domain, schemas'],
  ['src/new-room/x.ts', '../domain/words.ts', 'No arrow stands for src/new-room/x.ts'],
])('%s must not import %s', (file, specifier, message) => {
  expect(refuseImport(file, specifier)).toContain(message);
});

test('lint rejects an arrow in a module, in a component’s script and in a later import; types may cross', async () => {
  const eslint = new ESLint();
  const told = async (filePath: string, text: string) =>
    ((await eslint.lintText(text, { filePath }))[0]?.messages ?? []).filter(({ ruleId }) => ruleId === 'waymark/arrows')
      .length;
  expect(await told('src/domain/x.ts', "import { x } from '../data/x.ts';\nexport const y = x;")).toBe(1);
  expect(await told('src/domain/x.ts', "export { x } from '../data/x.ts';")).toBe(1);
  expect(await told('src/domain/x.ts', "export const x = import('../data/x.ts');")).toBe(1);
  expect(
    await told('src/components/ui/X.astro', "---\nimport { x } from '../../data/x.ts';\nconst y = x;\n---\n<p>{y}</p>"),
  ).toBe(1);
  expect(
    await told(
      'src/components/ui/X.astro',
      "<p>x</p>\n<script>\n  import { x } from '../../data/x.ts';\n  x();\n</script>",
    ),
  ).toBe(1);
  expect(await told('src/domain/x.ts', "import type { X } from '../data/x.ts';\nexport type Y = X;")).toBe(0);
}, 60_000);

test('README’s tree names every room of src, and no other', () => {
  const tree = /\nsrc\/\n((?: {2}.+\n)+)/.exec(readme)?.[1] ?? '';
  const named = [...tree.matchAll(/^ {2}([\w.-]+)(?:\/|\.ts)/gm)].map(([, name = '']) => name);
  expect(named.toSorted()).toEqual(
    [
      ...new Set([...rooms.filter((room) => room !== 'scripts').map((room) => room.replace(/\/.*/, '')), 'assets']),
    ].toSorted(),
  );
});

test('README’s picture draws every room and the nearest arrows', () => {
  expect(readme).toContain('(src/assets/architecture.svg)');
  const { document } = parseHTML(readFileSync(join('src', 'assets', 'architecture.svg'), 'utf8'));
  const names = [...document.querySelectorAll('.name')]
    .map((name) => name.textContent ?? '')
    .filter((name) => name !== 'content/');
  expect(names.toSorted()).toEqual([...new Set(rooms.map((room) => room.replace(/\/.*/, '')))].toSorted());
  const shown = [...document.querySelectorAll('.arrow')].map(
    (arrow) => `${arrow.getAttribute('data-from')} → ${arrow.getAttribute('data-to')}`,
  );
  expect(shown.toSorted()).toEqual(drawn.toSorted());
});
