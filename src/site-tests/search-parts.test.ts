import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SearchRecord } from '../search/record.ts';
import { readDirectory } from '../data/from-files.ts';
import { namesOn, searchBy, searchFor, tallyOn, usePagefind } from '../testing/search.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

/**
 * Search of a directory that is built in two parts, under one origin by path: this build, and a small one beside it.
 */
const visit = useVisit();
const page = () => visit.page;
const part = mkdtempSync(join(tmpdir(), 'waymark-part-'));

const toScheme = (id: string, name: string, text: string): SearchRecord => ({
  ...{ name, text, url: `/schemes/${id}/` },
  ...{ tag: '', facts: '', summary: '', date: '', marks: [], evidence: '', lang: '' },
  filters: { type: ['scheme'], depth: ['full'], need: ['a-home'] },
});
const schemes = [
  toScheme('northern-hostel', 'Zephyr Hostel', 'A hostel with archery.'),
  toScheme('northern-archery', 'Zephyr Archery', 'Archery for people who left prison.'),
];

beforeAll(() => {
  mkdirSync(join(part, 'search'));
  writeFileSync(join(part, 'search/records.ndjson'), schemes.map((scheme) => JSON.stringify(scheme)).join('\n'));
  execFileSync(process.execPath, ['scripts/search-index.ts', '--site', part], { stdio: 'ignore' });
  for (const facet of ['topic', 'takes', 'stage', 'audience', 'area', 'kind', 'approach', 'evidence', 'disposal'])
    writeFileSync(join(part, 'search', 'facets', `${facet}.json`), '{}');
});
afterAll(() => rmSync(part, { recursive: true }));

/** Paths of the part that do not load. */
let blocked: RegExp | undefined;
beforeEach(async () => {
  blocked = undefined;
  await usePagefind(visit, '/parts/north/');
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

const names = () => namesOn(page());
const tally = () => tallyOn(page());
const own = readDirectory(site.content).schemes;
const failed = () => page().getByText('Part of the directory did not load. These results are from the rest.');
/** What the browser and Pagefind report for a file that does not load. */
const ofMissingFile = /Failed to (load|fetch)|pagefind|ERR_FAILED/i;
/** Prevents a file of the other part from loading. */
const withhold = (path: RegExp) => {
  blocked = path;
  visit.allow(ofMissingFile);
};

test('finds pages of both parts by words, and counts them together', async () => {
  await searchFor(visit, 'hostel');
  expect(await names()).toEqual(expect.arrayContaining(['Zephyr Hostel', 'Old Mill Hostel']));
  expect(await failed().isVisible()).toBe(false);
  expect(await page().getByRole('link', { name: 'Zephyr Hostel' }).getAttribute('href')).toBe(
    '/schemes/northern-hostel/',
  );
  await searchFor(visit, 'archery');
  expect((await names()).toSorted()).toEqual(['Zephyr Archery', 'Zephyr Hostel']);
  expect(await tally()).toBe('2 schemes for “archery”');
});

test('narrows and counts over both parts before any word', async () => {
  await searchBy(visit, '', /schemes$/);
  expect(await tally()).toBe(`${own.length + schemes.length} schemes`);
  await page().locator('[data-more]').click();
  await expect.poll(async () => (await names()).length).toBe(own.length + schemes.length);
  const named = own.filter(({ terms }) => terms.needs.some(({ id }) => id === 'a-home')).map(({ name }) => name);
  const count = page().locator('[data-facet="need"] [data-option="a-home"] [data-count]');
  await expect.poll(() => count.textContent()).toBe(String(named.length + schemes.length));
  await searchBy(visit, 'need=a-home', new RegExp(`^${named.length + schemes.length} schemes$`));
  expect((await names()).toSorted()).toEqual([...named, ...schemes.map(({ name }) => name)].toSorted());
});

test.each([
  ['its list of pages', /search\/pages\.json/],
  ['the entry of its index', /pagefind-entry/],
  ['the list of its index', /pf_meta/],
  ['a piece of its index', /pf_index/],
  ['a facet', /facets\/type/],
])(
  'a part of which %s does not load is reported as missing, never read as without results, and loads when it is ' +
    'retried',
  async (_, path) => {
    withhold(path);
    await searchFor(visit, 'archery');
    await failed().waitFor();
    expect(
      await page()
        .getByText(/No page here matches/)
        .isVisible(),
    ).toBe(false);
    expect(await page().getByText('We searched').isVisible()).toBe(false);
    expect(await tally()).toContain(' in the parts that loaded');
    blocked = undefined;
    await page().getByRole('button', { name: 'Try again' }).click();
    await expect.poll(tally).toBe('2 schemes for “archery”');
    expect(await failed().isVisible()).toBe(false);
  },
);

test('what this build has is found while another part is missing', async () => {
  withhold(/./);
  await searchFor(visit, 'boats');
  await failed().waitFor();
  expect(await names()).toEqual(['Sallow Boatyard']);
});

test('a piece of this build’s own index that does not load is a failed search', async () => {
  let isBlocked = true;
  visit.allow(ofMissingFile);
  await page().route('**/pagefind/index/**', (route) =>
    isBlocked && !route.request().url().includes('/parts/') ? route.abort() : route.fallback(),
  );
  await visit.open('/search/#q=boats');
  await page().getByText('Search did not load').waitFor();
  isBlocked = false;
  await page()
    .locator('[data-tally]')
    .filter({ hasText: /for “boats”/ })
    .waitFor();
  await expect.poll(names).toEqual(['Sallow Boatyard']);
});
