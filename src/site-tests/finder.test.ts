import { expect, test } from 'vitest';
import { useVisit } from './visit.ts';

const visit = useVisit();

const asked = () => visit.page.locator('[data-question]:not([hidden])');
const use = () => asked().getByRole('button', { name: 'Use this answer' }).click();
const namesIn = (group: string) => visit.page.locator(`[data-group="${group}"] [data-list] h3`).allTextContents();
/** Goes to a question by its title, wherever the finder stands. */
const goTo = async (title: string) => {
  if ((await asked().locator('legend').textContent()) === title) return;
  const others = visit.page.locator('[data-other]');
  if (!(await others.evaluate((details: HTMLDetailsElement) => details.open))) await others.locator('summary').click();
  await visit.page.getByRole('button', { name: title, exact: true }).click();
};

test('explains every scheme, in three groups, for a boy of 17 arrested in Warrington', async () => {
  const { page, open } = visit;
  await open('/find/');
  await goTo('Where do you live, or where will you be?');
  await page.getByLabel('Place', { exact: true }).fill('Warrington');
  await use();
  await goTo('How old are you, or the person who needs help?');
  await page.getByLabel('Age in years').fill('17');
  await use();
  await goTo('Who needs help?');
  await page.getByLabel('A man or boy').check();
  await use();
  await goTo('Have the police or a court been involved?');
  await page.getByLabel('Choose one').last().selectOption('arrest-and-custody');
  await use();
  expect([...(await namesIn('fits')), ...(await namesIn('may fit'))]).toContain('Divert (Cheshire youth justice)');
  await expect.poll(() => namesIn('does not fit')).toContain('Cheshire Women’s Centres');
});

test('offers each area that a postcode may lie in, with its share', async () => {
  const { page, open } = visit;
  await open('/find/');
  await goTo('Where do you live, or where will you be?');
  await page.getByLabel('Place', { exact: true }).fill('SY10');
  await use();
  await page.getByText('“SY10” lies in more than one police area. Which is yours?').waitFor();
  expect(await page.locator('[data-candidates] label').allTextContents()).toEqual(['West Mercia: 72% of its postcodes', 'Dyfed-Powys: 27% of its postcodes', 'North Wales: 1% of its postcodes']);
});

test('asks the network for nothing but the list of places, and leaves nothing behind', async () => {
  const { page, open, requests, origin, context } = visit;
  await open('/find/');
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await goTo('Is any of this part of what is going on?');
  await page.getByLabel('Somewhere to live').check();
  await use();
  await goTo('Where do you live, or where will you be?');
  await page.getByLabel('Place', { exact: true }).fill('TS1');
  await use();
  await page.getByText('Your 2 answers').waitFor();
  expect(requests.slice(before)).toEqual([`${origin}/find/places.json`]);
  expect(page.url()).toBe(`${origin}/find/`);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([0, 0, null]);
  await page.reload();
  expect(await page.getByText('Your 2 answers').isVisible()).toBe(false);
  expect(await page.locator('input:checked').count()).toBe(0);
});
