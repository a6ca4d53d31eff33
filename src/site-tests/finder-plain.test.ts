import { expect, test } from 'vitest';
import { useVisit } from './visit.ts';

/** Without script a finder is a path of plain pages: the area, then what is going on. */
const visit = useVisit({ javaScriptEnabled: false });

test.each([
  { path: '/find/', area: 'Hertfordshire', need: 'Somewhere to live', scheme: 'Oxygen Gateway hostel' },
  { path: '/refer/', area: 'Cheshire', need: 'Gambling', scheme: 'Problem gambling diversion pathway (Cheshire)' },
])('with script off, $path leads to $scheme', async ({ path, area, need, scheme }) => {
  const { page, open } = visit;
  await open(path);
  await page.getByText('This form needs script, and script is off.').waitFor();
  expect(await page.locator('way-finder').isVisible()).toBe(false);
  await page.locator('main').getByRole('link', { name: area, exact: true }).click();
  await page.locator('main').getByRole('link', { name: need, exact: true }).click();
  await page.getByText('Who it is for:').first().waitFor();
  await page.getByRole('link', { name: scheme, exact: true }).click();
  await page.locator('h1', { hasText: scheme }).waitFor();
});
