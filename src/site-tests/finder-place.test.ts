import { expect, test } from 'vitest';
import { finderOn } from '../testing/finder.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();

const { use, typePlace, answered } = finderOn(visit);

test('offers each area that a postcode may lie in, with its share', async () => {
  const { page, open } = visit;
  await open('/find/');
  await typePlace('QZ');
  await page.getByText('“QZ” may be in more than one police area. Which is yours?').waitFor();
  expect(await page.locator('[data-candidates] label').allTextContents()).toEqual([
    'Ashmere: 55% of QZ postcodes',
    'Brackwater: 45% of QZ postcodes',
    'Kingshythe: under 1% of QZ postcodes',
  ]);
});

test('a name of several places is asked, none is chosen, and the answer is confirmed with what was typed', async () => {
  const { page, open } = visit;
  await open('/find/');
  const bar = page.locator('[data-place-bar]');
  expect(await bar.isVisible()).toBe(false);
  await typePlace('Tarnwick');
  await page.getByText('“Tarnwick” may be in more than one police area. Which is yours?').waitFor();
  expect(await page.locator('[data-candidates] label').allTextContents()).toEqual([
    'Ashmere: Tarnwick, Lower Ashmere',
    'Brackwater: Tarnwick, Ravensholt',
  ]);
  expect(await page.locator('[data-candidates] input:checked').count()).toBe(0);
  await use();
  await page.getByText('Choose one of these, or type a town or a postcode.').waitFor();
  expect(await answered(1).isVisible()).toBe(false);
  await page.getByLabel('Brackwater: Tarnwick, Ravensholt').check();
  await use();
  await answered(1).waitFor();
  expect(await bar.locator('[data-place-area]').textContent()).toBe('Brackwater police area');
  expect(await bar.locator('[data-place-details]').textContent()).toBe('From “Tarnwick”.');
  expect(await bar.locator('[data-place-takes-in]').textContent()).toMatch(/^Takes in /);
  await bar.getByRole('button', { name: /^Change/ }).click();
  await typePlace('HMP Ravensholt');
  await expect.poll(() => bar.locator('[data-place-details]').textContent()).toBe('From “HMP Ravensholt”.');
});

test('a name in no table is never answered by the nearest, which is a button that asks', async () => {
  const { page, open } = visit;
  await open('/find/');
  await typePlace('Vennock');
  const near = page.locator('[data-near-names] button');
  await expect.poll(() => near.allTextContents()).toEqual(['Fennock', 'Pennock']);
  expect(await answered(1).isVisible()).toBe(false);
  await near.first().click();
  await answered(1).waitFor();
  expect(await page.locator('[data-place-area]').textContent()).toBe('Ashmere police area');
});

test('a list of places that does not load is reported as failed, and an area can still be picked', async () => {
  const { page, open } = visit;
  await page.route('**/find/postcodes.json', (route) => route.abort());
  await open('/find/');
  await typePlace('QZ1');
  await page.getByText('The list of places did not load. Try again, or choose a police area below.').waitFor();
  await page.getByLabel('Or choose a police area', { exact: true }).selectOption('ashmere');
  await page.locator('[data-where]').fill('');
  await use();
  await answered(1).waitFor();
  visit.allow(/Failed to load resource/);
});

test('what is no place here is answered with what to do', async () => {
  await visit.open('/find/');
  for (const [typed, words] of [
    ['XX1 1Z', '“XX1 1Z” is missing its last letter. “XX1” alone also works.'],
    ['JE2 3AB', 'Jersey is not covered: our documents are about England, Wales and Scotland.'],
    ['Vennock', 'We can’t find “Vennock”. Did you mean Fennock or Pennock? If not, try a nearby town or a postcode.'],
  ] as const) {
    await typePlace(typed);
    await expect.poll(() => visit.page.locator('[data-question="area"] [data-error]').textContent()).toBe(words);
    expect(await answered(1).isVisible()).toBe(false);
  }
});
