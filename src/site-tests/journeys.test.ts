import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest';
import { startBrowser } from './browser.ts';
import { serve, type Served } from './server.ts';

let browser: Browser;
let site: Served;
let context: BrowserContext;
let page: Page;
let messages: string[];
let requests: string[];

beforeAll(async () => {
  [browser, site] = await Promise.all([startBrowser(), serve()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});
beforeEach(async () => {
  messages = [];
  requests = [];
  context = await browser.newContext();
  page = await context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
});
afterEach(async () => {
  expect(messages).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
  await context.close();
});

const open = (path: string) => page.goto(site.origin + path);

describe('search', () => {
  test('finds a scheme by a word, says so, and leads to its page', async () => {
    await open('/search/#q=Footprints');
    await page.getByText(/for “Footprints”/).waitFor();
    await page.locator('[data-list] a').first().click();
    expect(new URL(page.url()).pathname).toBe('/schemes/footprints-female-out-of-court-diversionary-scheme/');
  });

  test('narrows by a facet, keeps it in the fragment, and takes it off again', async () => {
    await open('/search/');
    await page.getByText(/^\d+ schemes$/).waitFor();
    await page.locator('[data-facet="area"] summary').click();
    const option = page.locator('[data-option="cleveland"]');
    const count = Number(await option.locator('[data-count]').textContent());
    await option.locator('input').check();
    await page.getByText(new RegExp(`^${count} schemes?$`)).waitFor();
    expect(new URL(page.url()).hash).toBe('#area=cleveland');
    expect(await page.locator('[data-list] > li').count()).toBe(count);
    await page.getByRole('button', { name: 'Remove Cleveland' }).click();
    await page.waitForFunction(() => location.hash === '');
  });

  test('the box of another page opens the search with its words', async () => {
    await open('/schemes/');
    await page.locator('#header-search').fill('gambling');
    await page.locator('#header-search').press('Enter');
    await page.getByText(/for “gambling”/).waitFor();
    expect(new URL(page.url()).hash).toBe('#q=gambling');
  });

  test('a word that nothing matches gets a way on', async () => {
    await open('/search/#q=archery');
    await page.getByText(/No scheme here matches “archery”/).waitFor();
  });

  test('an index that does not load is said to have failed, never “no results”', async () => {
    await page.route('**/pagefind/*.pf_meta', (route) => route.abort());
    await open('/search/#q=housing');
    await page.getByText('The search did not load, so we do not know.').waitFor();
    expect(await page.getByText(/No scheme here matches/).isVisible()).toBe(false);
    // The browser itself reports the file that was withheld.
    messages = messages.filter((message) => !message.includes('Failed to load resource') && !/pagefind|metadata/i.test(message));
  });
});

describe('the finder', () => {
  test('explains every scheme, in three groups, for a boy of 17 in Warrington', async () => {
    await open('/find/');
    await page.getByLabel('Postcode, or part of one, or a town, council or county').fill('Warrington');
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await page.getByText('“Warrington” is in Cheshire.').waitFor();
    await page.getByLabel('Age in years').fill('17');
    await page.getByLabel('A man or boy').check();
    await page.getByLabel('Choose the one nearest to now').selectOption('arrest-and-custody');
    const shown = (group: string) => page.locator(`[data-group="${group}"] [data-list] h3`).allTextContents();
    expect([...(await shown('fits')), ...(await shown('may fit'))]).toContain('Divert (Cheshire youth justice)');
    expect(await shown('does not fit')).toContain('Cheshire Women’s Centres');
    const against = page.locator('[data-group="does not fit"] li.result', { hasText: 'Cheshire Women’s Centres' });
    await against.locator('summary').click();
    await against.getByText('Not met').first().waitFor();
  });

  test('says how a postcode is split between areas', async () => {
    await open('/find/');
    await page.getByLabel('Postcode, or part of one, or a town, council or county').fill('SY10');
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await page.getByText(/West Mercia \(72% of its postcodes\), Dyfed-Powys \(27% of its postcodes\), North Wales \(1% of its postcodes\)/).waitFor();
  });

  test('asks the network for nothing but the list of places, and leaves nothing behind', async () => {
    await open('/find/');
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.getByLabel('Somewhere to live').check();
    await page.getByLabel('Age in years').fill('30');
    await page.getByRole('button', { name: 'See the schemes' }).click();
    await page.getByLabel('Postcode, or part of one, or a town, council or county').fill('TS1');
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await page.getByText('“TS1” is in Cleveland.').waitFor();
    expect(requests.slice(before)).toEqual([`${site.origin}/find/places.json`]);
    expect(page.url()).toBe(`${site.origin}/find/`);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null]);
    await page.reload();
    expect(await page.getByLabel('Age in years').inputValue()).toBe('');
    expect(await page.getByLabel('Somewhere to live').isChecked()).toBe(false);
  });
});

describe('access', () => {
  const paths = [
    '/', '/schemes/', '/schemes/cleveland-divert/', '/providers/', '/providers/cleveland-pcc/', '/areas/', '/areas/cheshire/', '/needs/', '/needs/housing/', '/stages/prison/',
    '/sources/', '/sources/apcc-2021/', '/guides/', '/guides/how-to-read-a-figure/', '/outcomes/', '/search/', '/find/', '/help-now/', '/about/', '/404.html',
  ];
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  test.each(paths.flatMap((path) => (['light', 'dark'] as const).map((scheme) => ({ path, scheme }))))('axe finds nothing on $path in $scheme', async ({ path, scheme }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(path);
    await page.evaluate(axe);
    const findings = await page.evaluate(async (run) => {
      const { violations } = await (window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }> } }).axe.run(run);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`).join(' | ')}`);
    }, { runOnly: tags, rules: { 'color-contrast-enhanced': { enabled: true } } });
    expect(findings).toEqual([]);
  });

  test.each(paths)('%s does not scroll sideways at 320 pixels', async (path) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
