import { expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { namesOn, searchFor, settledOn } from '../testing/search.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

// Each search opens the page again, so one does for all tests.
const visit = useVisit({}, 'all tests');
const page = () => visit.page;
const names = () => namesOn(page());
const hash = () => new URL(page().url()).hash;
const { schemes } = readDirectory(site.content);

test('a place in the words leads, is confirmed in sight, narrows, and can be changed', async () => {
  await searchFor(visit, 'women Fennock');
  await page().getByText('“Fennock” is in the Ashmere police area.').waitFor();
  const here = schemes.filter(({ policeAreas }) => policeAreas.some(({ id }) => id === 'ashmere'));
  const listed = await names();
  expect(here.map(({ name }) => name)).toContain(listed[0]);
  await page().getByRole('button', { name: 'Only in Ashmere' }).click();
  await page().getByRole('button', { name: 'Remove Ashmere' }).waitFor();
  await settledOn(page());
  expect(hash()).toBe('#q=women+Fennock&area=ashmere');
  expect((await names()).length).toBeGreaterThan(0);
  await page().getByRole('button', { name: 'Change' }).click();
  await page().keyboard.type('Sallow');
  await expect.poll(() => page().locator('#q').inputValue()).toBe('women Sallow');
});

test('a name of several places is asked, with nothing chosen, and answered in the words', async () => {
  await searchFor(visit, 'women Tarnwick');
  await page().getByText('“Tarnwick” may be in more than one police area. Which is yours?').waitFor();
  expect(await page().locator('[data-chosen] li').count()).toBe(0);
  const [choice] = await page().locator('[data-place-choices] button').all();
  await choice?.click();
  await page()
    .getByText(/is in the .* police area\./)
    .waitFor();
  expect(await page().locator('#q').inputValue()).toMatch(/^women Tarnwick, /);
});

test('a place that no page names says so and shows what is in its area', async () => {
  await searchFor(visit, 'Fennock');
  await page().getByText('No page here matches “Fennock”. We show what is in the area.').waitFor();
  expect((await names()).length).toBeGreaterThan(0);
});

test('no button leads to nothing', async () => {
  for (const query of ['women Fennock', 'archery Ravensholt', 'women East Vale', 'Tarnwick']) {
    await searchFor(visit, query);
    for (const name of await page().locator('[data-place-choices] button').allTextContents()) {
      await searchFor(visit, query);
      await page().getByRole('button', { name, exact: true }).click();
      await settledOn(page());
      await expect.poll(names).not.toEqual([]);
    }
  }
});
