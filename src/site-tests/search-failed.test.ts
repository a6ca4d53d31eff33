import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { usePagefind } from '../testing/search.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const page = () => visit.page;
const failed = () => page().getByText('Search did not load');
const nothing = () => page().getByText(/No page here matches/);
const answered = () =>
  page()
    .locator('[data-tally]')
    .filter({ hasText: /for “hostel”/ })
    .waitFor();

/** The one file that the search page names as its index. */
const indexFile = (): string => {
  const [, path = ''] = /data-index="([^"]+)"/.exec(readFileSync(join(site.dist, 'search/index.html'), 'utf8')) ?? [];
  return path;
};
const content = readFileSync(join(site.dist, indexFile()), 'utf8');

describe('an index that is one file', () => {
  test.each([
    { what: 'is not there', answer: { status: 404, body: 'Not found' } },
    { what: 'is an error of the server', answer: { status: 500, body: content } },
    { what: 'was cut off', answer: { status: 200, body: content.slice(0, -2) } },
    { what: 'is of another build', answer: { status: 200, body: content.replace('Ashmere', 'Elsewhere') } },
    { what: 'is a page of the network', answer: { status: 200, body: '<html>Sign in</html>' } },
    { what: 'does not come at all', answer: null },
  ])('that $what is never read as no results, and is fetched again', async ({ answer }) => {
    visit.allow(/Failed to (?:load resource|fetch)|integrity|preload/i);
    let isBlocked = true;
    await page().route(`**${indexFile()}`, (route) => {
      if (!isBlocked) return route.continue();
      return answer ? route.fulfill({ ...answer, contentType: 'application/json' }) : route.abort();
    });
    await visit.open('/search/#q=hostel');
    await failed().waitFor();
    expect(await nothing().isVisible()).toBe(false);
    expect(await page().locator('[data-failed] a').getAttribute('href')).toBe('/schemes/');
    isBlocked = false;
    await answered();
    expect(await failed().isVisible()).toBe(false);
  });

  test('a text that does not come leaves its page among the results', async () => {
    visit.allow(/Failed to (?:load resource|fetch)/);
    await page().route('**/pagefind/fragment/**', (route) => route.abort());
    await visit.open('/search/#q=spring');
    await page().getByRole('link', { name: 'Sallow Boatyard', exact: true }).waitFor();
    await page().locator('[data-results]:not([aria-busy])').waitFor();
    expect(await failed().isVisible()).toBe(false);
    expect(await page().locator('[data-passage]:visible').count()).toBe(0);
  });
});

describe('an index that comes in parts', () => {
  beforeEach(() => usePagefind(visit));

  test('is never read as no results where a part fails, offers a way on, and is retried', async () => {
    // Both the browser and Pagefind report the blocked file.
    visit.allow(/Failed to (load resource|fetch)|pagefind|metadata/i);
    let isBlocked = true;
    await page().route('**/pagefind/*.pf_meta', (route) => (isBlocked ? route.abort() : route.continue()));
    await visit.open('/search/#q=hostel');
    await failed().waitFor();
    expect(await nothing().isVisible()).toBe(false);
    expect(await page().locator('[data-failed] a').getAttribute('href')).toBe('/schemes/');
    isBlocked = false;
    await answered();
  });

  test('a thesaurus that fails to load is a failed load too', async () => {
    visit.allow(/Failed to load resource/);
    await page().route('**/search/words.json', (route) => route.fulfill({ status: 500 }));
    await visit.open('/search/#q=hostel');
    await failed().waitFor();
  });
});
