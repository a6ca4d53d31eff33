import { expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const page = () => visit.page;
const failed = () => page().getByText('Search did not load');

test('a failed load is reported as failed, never as “no results”, offers a way on, and is retried', async () => {
  // Both the browser and Pagefind report the blocked file.
  visit.allow(/Failed to (load resource|fetch)|pagefind|metadata/i);
  let isBlocked = true;
  await page().route('**/pagefind/*.pf_meta', (route) => (isBlocked ? route.abort() : route.continue()));
  await visit.open('/search/#q=hostel');
  await failed().waitFor();
  expect(
    await page()
      .getByText(/No page here matches/)
      .isVisible(),
  ).toBe(false);
  expect(await page().locator('[data-failed] a').getAttribute('href')).toBe('/schemes/');
  isBlocked = false;
  await page()
    .locator('[data-tally]')
    .filter({ hasText: /for “hostel”/ })
    .waitFor();
});

test('a thesaurus that fails to load is a failed load too', async () => {
  visit.allow(/Failed to load resource/);
  await page().route('**/search/words.json', (route) => route.fulfill({ status: 500 }));
  await visit.open('/search/#q=hostel');
  await failed().waitFor();
});
