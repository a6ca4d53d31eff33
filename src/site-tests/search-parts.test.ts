import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { useVisit } from './visit.ts';

/**
 * Search of a directory that is built in two parts, under one origin by path: this build, and a small one beside it.
 */
const visit = useVisit();
const page = () => visit.page;
const part = mkdtempSync(join(tmpdir(), 'waymark-part-'));

const schemes = [
  { id: 'northern-hostel', name: 'Zephyr Hostel', words: 'A hostel with archery.' },
  { id: 'northern-archery', name: 'Zephyr Archery', words: 'Archery for people who left prison.' },
];
const toHtml = ({
  name,
  words,
}: (typeof schemes)[number]) => `<!doctype html><html lang="en-GB"><body><main data-pagefind-body>
<span hidden data-pagefind-meta="title[data-value]" data-value="${name}"></span><span hidden data-pagefind-filter="type[data-value]" data-value="scheme"></span>
<span hidden data-pagefind-filter="depth[data-value]" data-value="full"></span><span hidden data-pagefind-filter="need[data-value]" data-value="housing"></span><h1>${name}</h1><p>${words}</p></main></body></html>`;

beforeAll(() => {
  for (const scheme of schemes) {
    mkdirSync(join(part, 'schemes', scheme.id), { recursive: true });
    writeFileSync(join(part, 'schemes', scheme.id, 'index.html'), toHtml(scheme));
  }
  execFileSync('npx', ['pagefind', '--site', part], { stdio: 'ignore' });
  execFileSync(process.execPath, ['scripts/search-pages.ts', '--site', part], { stdio: 'ignore' });
  for (const facet of ['topic', 'stage', 'audience', 'area', 'kind', 'approach', 'evidence', 'disposal'])
    writeFileSync(join(part, 'search', 'facets', `${facet}.json`), '{}');
});
afterAll(() => rmSync(part, { recursive: true }));

/** Paths of the part that do not load. */
let blocked: RegExp | undefined;
beforeEach(async () => {
  blocked = undefined;
  const html = readFileSync('dist/search/index.html', 'utf8').replace(
    '<way-search ',
    '<way-search data-parts="/parts/north/" ',
  );
  await page().route('**/search/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page().route('**/parts/north/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/parts/north/', '');
    const file = join(part, path);
    if (blocked?.test(path) || !existsSync(file)) return route.abort();
    return route.fulfill({
      body: readFileSync(file),
      contentType: path.endsWith('.json') ? 'application/json' : 'application/octet-stream',
    });
  });
});

const names = () => page().locator('[data-list] [data-name]').allTextContents();
const tally = () => page().locator('[data-tally]').textContent();
const search = async (fragment: string): Promise<void> => {
  await visit.open(`/search/#${fragment}`);
  await page()
    .locator('[data-tally]')
    .filter({ hasText: fragment.startsWith('q=') ? /for “/ : /schemes/ })
    .waitFor();
  await page().locator('[data-results]:not([aria-busy])').waitFor();
};
const failed = () => page().getByText('Part of the directory did not load, so we do not know what it holds.');
const quiet = () =>
  (visit.messages = visit.messages.filter((message) => !/Failed to (load|fetch)|pagefind|ERR_FAILED/i.test(message)));

test('finds pages of both parts by words, and counts them together', async () => {
  await search('q=hostel');
  expect(await names()).toContain('Zephyr Hostel');
  expect((await names()).length).toBeGreaterThan(2);
  expect(await failed().isVisible()).toBe(false);
  expect(await page().getByRole('link', { name: 'Zephyr Hostel' }).getAttribute('href')).toBe(
    '/schemes/northern-hostel/',
  );
  await search('q=archery');
  expect((await names()).toSorted()).toEqual(['Zephyr Archery', 'Zephyr Hostel']);
  expect(await tally()).toBe('2 schemes for “archery”');
});

test('narrows and counts over both parts before any word', async () => {
  await search('');
  expect(await tally()).toBe('103 schemes');
  const count = Number(await page().locator('[data-facet="need"] [data-option="housing"] [data-count]').textContent());
  await search('need=housing');
  expect(await tally()).toBe(`${count} schemes`);
  while (await page().locator('[data-more]').isVisible()) {
    const before = (await names()).length;
    await page().locator('[data-more]').click();
    await expect.poll(async () => (await names()).length).toBeGreaterThan(before);
  }
  expect(await names()).toContain('Zephyr Hostel');
});

test.each([
  ['its list of pages', /search\/pages\.json/],
  ['the entry of its index', /pagefind-entry/],
  ['the list of its index', /pf_meta/],
  ['a piece of its index', /pf_index/],
  ['a facet', /facets\/type/],
])(
  'a part of which %s does not load is said to be missing, never read as without results, and comes when it is ' +
    'tried again',
  async (_, path) => {
    blocked = path;
    await search('q=archery');
    await failed().waitFor();
    expect(
      await page()
        .getByText(/No page here matches/)
        .isVisible(),
    ).toBe(false);
    expect(await page().getByText('We searched').isVisible()).toBe(false);
    expect(await tally()).toContain('in what did load');
    blocked = undefined;
    await page().getByRole('button', { name: 'Try again' }).click();
    await expect.poll(tally).toBe('2 schemes for “archery”');
    expect(await failed().isVisible()).toBe(false);
    quiet();
  },
);

test('what this build has is found while another part is missing', async () => {
  blocked = /./;
  await search('q=gambling');
  await failed().waitFor();
  expect((await names())[0]).toBe('Problem gambling diversion pathway (Cheshire)');
  quiet();
});

test('a piece of this build’s own index that does not load is a failed search', async () => {
  let isBlocked = true;
  await page().route('**/pagefind/index/**', (route) =>
    isBlocked && !route.request().url().includes('/parts/') ? route.abort() : route.fallback(),
  );
  await visit.open('/search/#q=straw');
  await page().getByText('The search did not load, so we do not know.').waitFor();
  isBlocked = false;
  await page()
    .locator('[data-tally]')
    .filter({ hasText: /for “straw”/ })
    .waitFor();
  expect((await names()).length).toBeGreaterThan(0);
  quiet();
});
