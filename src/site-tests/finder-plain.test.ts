import { expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

/** Without script a finder is a path of plain pages: the area, then what is going on. */
const visit = useVisit({ javaScriptEnabled: false }, 'all tests');

test.each([
  { path: '/find/', area: 'Brackwater', need: 'Somewhere to live', scheme: 'Ferry House' },
  { path: '/refer/', area: 'Kingshythe', need: 'Drink and drugs', scheme: 'Tidewater Agreement' },
])('with script off, $path leads to $scheme', async ({ path, area, need, scheme }) => {
  const { page, open } = visit;
  await open(path);
  await page.getByText('JavaScript is turned off in your browser').waitFor();
  expect(await page.locator('way-finder').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: area, exact: true }).click();
  await page.locator('main').getByRole('link', { name: need, exact: true }).click();
  await page.getByRole('link', { name: `What to ask them about ${scheme}` }).waitFor();
  await page.getByRole('link', { name: scheme, exact: true }).click();
  await page.locator('h1', { hasText: scheme }).waitFor();
});
