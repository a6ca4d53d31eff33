import { expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { enterOn, tabTo } from '../testing/keyboard.ts';
import { namesOn, searchBy, searchFor, settledOn } from '../testing/search.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const page = () => visit.page;
const announced = (words: RegExp) => page().locator('[role="status"]', { hasText: words }).waitFor();

test('from the box of another page to an opened result, with arrows and Enter, announced', async () => {
  await visit.open('/schemes/');
  await page().keyboard.press('/');
  await page().keyboard.type('hostel');
  await page().keyboard.press('Enter');
  await announced(/for “hostel”/);
  await settledOn(page());
  await page().keyboard.press('/');
  await page().keyboard.press('ArrowDown');
  const [first = ''] = await namesOn(page());
  expect(await page().evaluate(() => document.activeElement?.textContent)).toBe(first);
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('ArrowUp');
  await page().keyboard.press('Escape');
  expect(await page().evaluate(() => document.activeElement?.id)).toBe('q');
  await page().keyboard.press('ArrowDown');
  await page().keyboard.press('Enter');
  await page().locator('h1', { hasText: first }).waitFor();
});

test('a facet is opened, chosen and taken off, and the number of results is announced each time', async () => {
  const all = new RegExp(`^${readDirectory(site.content).schemes.length} schemes$`);
  await searchBy(visit, '', all);
  await enterOn(page(), page().locator('[data-facet="kind"] summary'));
  const programmes = await page().locator('[data-option="programme"] [data-count]').textContent();
  await tabTo(page(), page().locator('[data-option="programme"] input'));
  await page().keyboard.press('Space');
  await announced(new RegExp(`^${programmes} schemes$`));
  await enterOn(page(), page().getByRole('button', { name: 'Remove Programme' }));
  await announced(all);
});

test('typing replaces the entry of the history and Enter adds one, so that Back goes to the last search', async () => {
  const typed = (hash: string) => page().waitForFunction((wanted) => location.hash === wanted, hash);
  const length = () => page().evaluate(() => history.length);
  await searchFor(visit, 'hostel');
  const before = await length();
  await tabTo(page(), page().locator('#q'));
  await page().keyboard.press('End');
  await page().keyboard.type('s in ashmere');
  await typed('#q=hostels+in+ashmere');
  expect(await length()).toBe(before);
  await page().keyboard.press('Enter');
  await page().keyboard.press('Enter');
  await page().keyboard.type(' now');
  await typed('#q=hostels+in+ashmere+now');
  expect(await length()).toBe(before + 1);
  await page().keyboard.press('Enter');
  expect(await length()).toBe(before + 2);
  await page().goBack();
  await typed('#q=hostels+in+ashmere');
  await page()
    .locator('[data-tally]')
    .filter({ hasText: /for “hostels in ashmere”$/ })
    .waitFor();
  await page().goBack();
  await typed('#q=hostel');
});

test('words of danger that are entered leave none of themselves in the history', async () => {
  await searchFor(visit, 'hostel');
  await tabTo(page(), page().locator('#q'));
  await page().keyboard.press('Control+A');
  await page().keyboard.type('he hits me');
  await page().keyboard.press('Enter');
  await page().locator('[data-danger]').waitFor();
  await expect.poll(() => new URL(page().url()).hash).toBe('');
  await page().keyboard.press('Enter');
  await page().goBack();
  expect(page().url()).not.toContain('hits');
});
