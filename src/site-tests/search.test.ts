import { expect, test } from 'vitest';
import { useVisit } from './visit.ts';

const visit = useVisit();

test('finds a scheme by a word, says so, and leads to its page', async () => {
  const { page, open } = visit;
  await open('/search/#q=Footprints');
  await page.getByText(/for “Footprints”/).waitFor();
  await page.locator('[data-list] a').first().click();
  expect(new URL(page.url()).pathname).toBe('/schemes/footprints-female-out-of-court-diversionary-scheme/');
});

test('narrows by a facet, keeps it in the fragment, and takes it off again', async () => {
  const { page, open } = visit;
  await open('/search/');
  await page.locator('[data-list] > li').first().waitFor();
  await page.locator('[data-facet="area"] summary').click();
  const option = page.locator('[data-option="cleveland"]');
  const count = Number(await option.locator('[data-count]').textContent());
  expect(count).toBeGreaterThan(0);
  await option.locator('input').check();
  await page.getByText(new RegExp(`^${count} schemes?$`)).waitFor();
  expect(new URL(page.url()).hash).toBe('#area=cleveland');
  expect(await page.locator('[data-list] > li').count()).toBe(count);
  await page.getByRole('button', { name: 'Remove Cleveland' }).click();
  await page.waitForFunction(() => location.hash === '');
});

test('the box of another page opens the search with its words', async () => {
  const { page, open } = visit;
  await open('/schemes/');
  await page.locator('#header-search').fill('gambling');
  await page.locator('#header-search').press('Enter');
  await page.getByText(/for “gambling”/).waitFor();
  expect(new URL(page.url()).hash).toBe('#q=gambling');
});

test('a word that nothing matches gets a way on', async () => {
  const { page, open } = visit;
  await open('/search/#q=archery');
  await page.getByText(/No scheme here matches “archery”/).waitFor();
});

test('an index that does not load is said to have failed, never “no results”', async () => {
  const { page, open } = visit;
  await page.route('**/pagefind/*.pf_meta', (route) => route.abort());
  await open('/search/#q=housing');
  await page.getByText('The search did not load, so we do not know.').waitFor();
  expect(await page.getByText(/No scheme here matches/).isVisible()).toBe(false);
  // The browser itself, and Pagefind, report the file that was withheld.
  visit.messages = visit.messages.filter((message) => !/Failed to (load resource|fetch)|pagefind|metadata/i.test(message));
});
