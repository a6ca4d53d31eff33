import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { site } from './site.ts';
import type { Visit } from './visit.ts';

/** How many results there are, as the page says. */
export const tallyOn = (page: Page): Promise<string | null> => page.locator('[data-tally]').textContent();

/** The names of the results that are shown, in order. */
export const namesOn = (page: Page): Promise<string[]> => page.locator('[data-list] [data-name]').allTextContents();

/** The addresses of the results that are shown, in order. */
export const hrefsOn = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-list] [data-name]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** Waits until the list has the results of the current search. */
export const settledOn = (page: Page): Promise<void> => page.locator('[data-results]:not([aria-busy])').waitFor();

/**
 * Searches by the address, as a shared link would, and waits for the answer.
 * @param fragment what comes after the #, such as q=hostel&area=kent
 * @param tally how many results there are, as the page then says
 */
export const searchBy = async ({ page, open }: Visit, fragment: string, tally: string | RegExp): Promise<void> => {
  // From the search page itself, a new fragment alone would load nothing.
  await page.goto('about:blank');
  await open(`/search/#${fragment}`);
  await page.locator('[data-tally]').filter({ hasText: tally }).waitFor();
  await settledOn(page);
};

/** Searches for a query. */
export const searchFor = (visit: Visit, query: string): Promise<void> =>
  searchBy(visit, new URLSearchParams({ q: query }).toString(), `for “${query}”`);

/**
 * Lets the search page of a visit ask Pagefind’s index, as it does where the directory is large or in parts.
 * @param parts where other parts of the directory are, as the page names them
 */
export const usePagefind = async ({ page }: Visit, parts = ''): Promise<void> => {
  const body = readFileSync(join(site.dist, 'search/index.html'), 'utf8')
    .replace(/<link rel="preload" as="fetch"[^>]*>/, '')
    .replace(/ data-index="[^"]*"/, parts === '' ? '' : ` data-parts="${parts}"`);
  await page.route('**/search/', (route) => route.fulfill({ contentType: 'text/html', body }));
};
