import { expect, test } from 'vitest';
import { finderOn } from '../testing/finder.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const { asked, use, goTo, typePlace, check, answered } = finderOn(visit);
const first = ['Who is it for?', 'Where do you live, or where will you be?'];
const goingOn = 'What is going on?';

test('Back leads to the question before, with its answer, and Forward on from it; neither leaves a trace', async () => {
  const { page, open, origin } = visit;
  const legends = () => page.locator('[data-question]:not([hidden]) legend').allTextContents();
  await open('/about/');
  await open('/find/');
  expect(await legends()).toEqual(first);
  await typePlace('Pennock');
  await expect.poll(legends).toEqual([goingOn]);
  await asked().getByRole('button', { name: 'Skip' }).click();
  const [third] = await legends();
  await page.goBack();
  await expect.poll(legends).toEqual([goingOn]);
  expect(
    await asked()
      .locator('legend')
      .evaluate((legend) => legend === document.activeElement),
  ).toBe(true);
  await page.goBack();
  await expect.poll(legends).toEqual(first);
  expect(await page.locator('[data-where]').inputValue()).toBe('Pennock');
  await page.goForward();
  await page.goForward();
  await expect.poll(legends).toEqual([third]);
  expect(page.url()).toBe(`${origin}/find/`);
  await page.reload();
  expect(await legends()).toEqual(first);
  expect(await page.locator('[data-where]').inputValue()).toBe('');
});

test('all cleared, Back leaves the finder at once', async () => {
  const { page, open, origin } = visit;
  await open('/about/');
  await open('/find/');
  await typePlace('Pennock');
  await answered(1).waitFor();
  await page.getByRole('button', { name: 'Clear all answers' }).click();
  await expect.poll(() => page.evaluate(() => (history.state as { step: number }).step)).toBe(0);
  await page.goBack();
  expect(page.url()).toBe(`${origin}/about/`);
});

test('someone who asks for another person is asked about that person', async () => {
  const { page, open } = visit;
  await open('/find/');
  await page.getByLabel('Someone I am worried about').check();
  expect(await asked().locator('legend').textContent()).toBe('Where do they live, or where will they be?');
  await typePlace('Pennock');
  await goTo('How old is he or she?');
  await page.getByLabel('Age in years').fill('15');
  await use();
  await answered(3).waitFor();
  expect(await page.locator('[data-answer="age"]').innerText()).toContain('How old is he or she?');
});

test('someone who asks for their work goes on in the finder for that, with place and needs', async () => {
  const { page, open, origin, requests } = visit;
  await open('/find/');
  await check('Finding work');
  await goTo('Who is it for?');
  await page.getByLabel('My work: I refer or support people').check();
  await asked().getByRole('button', { name: 'Use this answer' }).click();
  await asked().getByRole('button', { name: 'Skip' }).click();
  await page.waitForURL(`${origin}/refer/`);
  await answered(1).waitFor();
  expect(await page.locator('[data-answer="needs"]').innerText()).toContain('Employment');
  expect(requests.filter((url) => url.includes('needs='))).toEqual([]);
});
