import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { groups } from '../domain/finder/matching.ts';
import { finderOn, groupOn, namesOf } from '../testing/finder.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit();

/** What a card says, a line each. */
const linesOf = (card: Locator): Promise<string[]> => card.locator('[data-line]:not([hidden])').allInnerTexts();
const { asked, use, goTo, typePlace, check, answered } = finderOn(visit);
const goingOn = 'What is going on?';
const age = 'How old are you?';

test('puts every scheme that takes people into a group, for a man of 19 in Pennock who wants work', async () => {
  const { page, open } = visit;
  await open('/find/');
  await typePlace('Pennock');
  await goTo(age);
  await page.getByLabel('Age in years').fill('19');
  await use();
  await goTo('Are you a woman or a man?');
  await page.getByLabel('A man or boy').check();
  await use();
  await check('Finding work');
  await answered(4).waitFor();
  expect(await page.locator('[data-tally]').textContent()).toBe(
    '1 scheme in this area says it is for this. 1 more may help.',
  );
  expect(await page.locator('[data-sum]').textContent()).toBe('1 + 1 + 4 + 2 + 4 = 12 schemes that take people.');
  expect(await page.locator('[data-group] h2').allTextContents()).toEqual([
    'In your area, for this 1 scheme',
    'In your area, may help 1 scheme',
    'Elsewhere, or reach not stated 4 schemes',
    'Stated to have ended 2 schemes',
    'Does not fit 4 schemes',
  ]);
  const folds = await Promise.all(
    groups.map((group) => groupOn(page, group).locator('[data-fold]:not([open])').count()),
  );
  expect(folds).toEqual([0, 0, 1, 1, 1]);
  const found: Record<string, string[]> = {};
  for (const group of groups) found[group] = (await namesOf(page, group)).toSorted();
  expect(found).toEqual({
    'for-this': ['Ferry House'],
    'may-help': ['Tidewater Agreement'],
    elsewhere: [
      'Dial-a-Neighbour',
      'Long Road Home Partnership for People Who Leave Prison Without a Plan',
      'Quay Drop-in',
      'Tidewater Plus',
    ],
    ended: ['Llinell Dawel (Quiet Line)', 'Old Mill Hostel'],
    'does-not-fit': ['Lang Strand Crossing', 'Lantern Mentors', 'Sallow Boatyard', 'St Orl’s Women’s Centre & Café'],
  });
  expect(Object.values(found).flat().toSorted()).toEqual(
    readDirectory(site.content)
      .schemes.filter(({ listing }) => listing.takesPeople)
      .map(({ name }) => name)
      .toSorted(),
  );
  const women = groupOn(page, 'does-not-fit').locator('.result', { hasText: 'St Orl’s' });
  expect(await linesOf(women)).toEqual(expect.arrayContaining(['Because of its rules: Women.']));
});

test('asks the network for nothing but the list of places, and leaves nothing behind', async () => {
  const { page, open, requests, origin, context } = visit;
  await open('/find/');
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await check('Somewhere to live');
  await typePlace('QZ1');
  await answered(2).waitFor();
  expect(requests.slice(before)).toEqual([`${origin}/find/postcodes.json`]);
  expect(page.url()).toBe(`${origin}/find/`);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.state])).toEqual([
    0,
    0,
    { step: expect.any(Number) },
  ]);
  await page.reload();
  expect(await answered(2).isVisible()).toBe(false);
  expect(await page.locator('input:checked').count()).toBe(0);
});

test('Back after leaving shows the form empty', async () => {
  const { page, open } = visit;
  await open('/find/');
  await check('Finding work');
  await answered(1).waitFor();
  await page.getByRole('link', { name: 'All schemes' }).first().click();
  await page.locator('h1', { hasText: 'All schemes' }).waitFor();
  await page.goBack();
  await asked().waitFor();
  expect(await answered(1).isVisible()).toBe(false);
  expect(await page.locator('input:checked').count()).toBe(0);
});

test(
  'a link to share holds the answers in the fragment alone, says so first, and is taken out of the address when ' +
    'it is opened',
  async () => {
    const { page, open, context, origin, requests } = visit;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await open('/find/');
    await goTo(age);
    await page.getByLabel('Age in years').fill('17');
    await use();
    await page.locator('[data-share] summary').click();
    expect(await page.locator('[data-share]').textContent()).toContain('The link holds all your answers');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${origin}/find/#age=17`);
    await page.goto('about:blank');
    await page.goto(link);
    await answered(1).waitFor();
    expect(page.url()).toBe(`${origin}/find/`);
    expect(requests.filter((url) => url.includes('age='))).toEqual([]);
  },
);

test('an answer that suggests danger puts help first, before the results', async () => {
  const { page, open } = visit;
  await open('/find/');
  await goTo(goingOn);
  expect(await page.locator('[data-danger]').isVisible()).toBe(false);
  await check('Being hurt or controlled at home');
  await page
    .locator('[data-danger]')
    .getByRole('link', { name: /Numbers to call/ })
    .waitFor();
  expect(
    await page
      .locator('[data-danger] a[href^="tel:"]:visible')
      .evaluateAll((all) => all.map((a) => a.textContent?.trim())),
  ).toEqual(['999', '0808\u00a0157\u00a00202', '0808\u00a0157\u00a00303']);
  expect(
    await page.evaluate(() => {
      const danger = document.querySelector('[data-danger]');
      const results = document.querySelector('[data-group]');
      return Boolean(danger && results && danger.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING);
    }),
  ).toBe(true);
});

test('a hostile fragment changes nothing and runs nothing', async () => {
  const { page, open } = visit;
  for (const fragment of [
    '#area=<img src=x onerror=alert(1)>',
    '#age=<script>alert(1)</script>',
    '#needs=javascript:alert(1)',
    '#stage=%00',
    '#area=ashmere%0a',
    '#__proto__=1',
    '#age=1e9',
    `#needs=${'a'.repeat(5000)}`,
  ]) {
    await page.goto('about:blank');
    await open(`/find/${fragment}`);
    await asked().waitFor();
    expect(await page.locator('[data-answers]').isVisible(), fragment.slice(0, 50)).toBe(false);
  }
});

test('each result leads to who to contact about it', async () => {
  const { page, open } = visit;
  await open('/find/');
  await typePlace('Pennock');
  const pairs = await page
    .locator('.result')
    .evaluateAll((results) =>
      results.map((result) => ['h3 a', '[data-ask]'].map((link) => result.querySelector(link)?.getAttribute('href'))),
    );
  expect(pairs.length).toBeGreaterThan(1);
  for (const [scheme, contact] of pairs) expect(contact).toBe(`${scheme}#contact`);
  await page.locator('.result [data-ask]').first().click();
  await page.waitForURL('**/schemes/*/#contact');
  expect(await page.locator('#contact').innerText()).toBe('Who to contact');
});
