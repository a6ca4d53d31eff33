import { describe, expect, test } from 'vitest';
import { finderOn, groupOn } from '../testing/finder.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();
const { check, typePlace, answered } = finderOn(visit);
const today = () => visit.page.locator('[data-today]');
/** The groups and what anyone can do today, in the order in which they are on the page. */
const order = () =>
  visit.page
    .locator('[data-group], [data-today]:not([hidden])')
    .evaluateAll((all) => all.map((part) => (part as HTMLElement).dataset['group'] ?? 'today'));

describe('a card', () => {
  test('says what a scheme states of what was told, what it leaves open, and where to go on', async () => {
    await visit.open('/find/');
    await typePlace('Pennock');
    await check('Finding work');
    const card = groupOn(visit.page, 'for-this').locator('.result', { hasText: 'Ferry House' });
    expect((await card.locator('[data-line="says"]').innerText()).trim()).toBe('Says: helps with finding work.');
    expect(await card.locator('[data-line="doesNotSay"]').isVisible()).toBe(false);
    expect(await card.locator('.ways a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      '/schemes/ferry-house/#contact',
      '/schemes/ferry-house/#ask',
    ]);
  });

  test('that a caution of ours holds back gives our reason, and says that it is ours', async () => {
    await visit.open('/find/');
    await check('Being hurt or controlled at home');
    const card = groupOn(visit.page, 'does-not-fit').locator('.result', { hasText: 'Tidewater Agreement' });
    await groupOn(visit.page, 'does-not-fit').locator('summary').first().click();
    expect((await card.locator('[data-line="caution"]').innerText()).trim()).toBe(
      'Our own caution, not the scheme’s: It is for people who lash out, and you may be the one who gets hurt.',
    );
    expect(await card.locator('[data-line="against"]').isVisible()).toBe(false);
  });
});

describe('what anyone can do today', () => {
  test('is hidden until there is something to say, then follows the first group', async () => {
    await visit.open('/find/');
    expect(await today().isVisible()).toBe(false);
    await typePlace('Pennock');
    await check('Somewhere to live');
    await today().waitFor();
    expect(await order()).toEqual(['for-this', 'today', 'may-help', 'elsewhere', 'ended', 'does-not-fit']);
    expect(await today().locator('h3:visible').allTextContents()).toEqual(['Somewhere to live', 'Ask who helps here']);
    expect(await today().locator('[data-today-area]').getAttribute('href')).toBe('/areas/brackwater/#contact');
  });

  test('follows both groups of the area for professionals', async () => {
    await visit.open('/refer/#area=ashmere&needs=a-home');
    await today().waitFor();
    expect(await order()).toEqual(['for-this', 'may-help', 'today', 'elsewhere', 'ended', 'does-not-fit']);
  });

  test('comes before all groups where the answers suggest danger, and where the area has nothing', async () => {
    await visit.open('/find/');
    await check('Being hurt or controlled at home');
    await today().waitFor();
    expect((await order())[0]).toBe('today');
    await visit.page.goto('about:blank');
    await visit.open('/find/#area=northern-ireland');
    await today().waitFor();
    expect((await order())[0]).toBe('today');
    expect(await visit.page.locator('[data-tally]').textContent()).toBe(
      'We don’t know of a scheme in this area for this.',
    );
    expect(await today().getByRole('link', { name: 'Who to contact in your area' }).isVisible()).toBe(true);
  });
});

test('answers fold to one line on a phone, and open to be changed', async () => {
  const { page, open } = visit;
  await page.setViewportSize({ width: 360, height: 740 });
  await open('/find/');
  await typePlace('Pennock');
  await check('Finding work');
  const line = page.locator('[data-answers-line]');
  expect(await line.locator('[data-answers-words]').innerText()).toContain('Finding work');
  expect(await answered(2).isVisible()).toBe(false);
  await line.getByRole('button').click();
  expect(await line.getByRole('button').getAttribute('aria-expanded')).toBe('true');
  expect(await answered(2).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
