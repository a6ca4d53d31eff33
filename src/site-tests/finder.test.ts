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
  expect(await page.locator('[data-candidates] label').allTextContents()).toEqual([
    'West Mercia: 72% of its postcodes',
    'Dyfed-Powys: 27% of its postcodes',
    'North Wales: 1% of its postcodes',
  ]);
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

test('Back after leaving shows the form empty', async () => {
  const { page, open } = visit;
  await open('/find/');
  await goTo('Is any of this part of what is going on?');
  await page.getByLabel('Gambling', { exact: true }).check();
  await use();
  await page.getByText('Your 1 answer').waitFor();
  await page.getByRole('link', { name: 'All schemes' }).first().click();
  await page.locator('h1', { hasText: 'All schemes' }).waitFor();
  await page.goBack();
  await page.locator('[data-question]:not([hidden])').waitFor();
  expect(await page.getByText('Your 1 answer').isVisible()).toBe(false);
  expect(await page.locator('input:checked').count()).toBe(0);
});

test(
  'a link to share holds the answers in the fragment alone, says so first, and is taken out of the address when ' +
    'it is opened',
  async () => {
    const { page, open, context, origin, requests } = visit;
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await open('/find/');
    await goTo('How old are you, or the person who needs help?');
    await page.getByLabel('Age in years').fill('17');
    await use();
    await page.locator('[data-share] summary').click();
    expect(await page.locator('[data-share]').textContent()).toContain('The link holds every answer above');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await page.getByText('Copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${origin}/find/#age=17`);
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Your 1 answer').waitFor();
    expect(page.url()).toBe(`${origin}/find/`);
    expect(requests.filter((url) => url.includes('17'))).toEqual([]);
  },
);

test('an answer that suggests danger puts help first, before the results', async () => {
  const { page, open } = visit;
  await open('/find/');
  await goTo('Is any of this part of what is going on?');
  expect(await page.locator('[data-danger]').isVisible()).toBe(false);
  await page.getByLabel('Being hurt or controlled by a partner or family').check();
  await use();
  await page
    .locator('[data-danger]')
    .getByRole('link', { name: /Numbers to call/ })
    .waitFor();
  expect(
    await page.evaluate(() => {
      const danger = document.querySelector('[data-danger]');
      const results = document.querySelector('[data-group]');
      return Boolean(danger && results && danger.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING);
    }),
  ).toBe(true);
});

test.each([
  ['WA1 1Z', '“WA1 1Z” is missing its last letter. “WA1” alone also works.'],
  ['JE2 3AB', 'Jersey is not covered: our documents are about England, Wales and Scotland.'],
  [
    'Warington',
    'We know no place called “Warington”. Did you mean Warrington or Wrington? A bigger town near by, or a postcode, ' +
      'also works.',
  ],
])('“%s” is answered with what to do', async (typed, words) => {
  const { page, open } = visit;
  await open('/find/');
  await goTo('Where do you live, or where will you be?');
  await page.getByLabel('Place', { exact: true }).fill(typed);
  await use();
  await page.getByText(words).waitFor();
  expect(await page.getByText('Your 1 answer').isVisible()).toBe(false);
});

test('a list of places that does not load is said to have failed, and an area can still be picked', async () => {
  const { page, open } = visit;
  await page.route('**/find/places.json', (route) => route.abort());
  await open('/find/');
  await goTo('Where do you live, or where will you be?');
  await page.getByLabel('Place', { exact: true }).fill('TS1');
  await use();
  await page
    .getByText('The list of places did not load, so we do not know. Try again, or pick a police area below.')
    .waitFor();
  await page.getByLabel('Or pick a police area').selectOption('cleveland');
  await page.getByLabel('Place', { exact: true }).fill('');
  await use();
  await page.getByText('Your 1 answer').waitFor();
  visit.messages = visit.messages.filter((message) => !message.includes('Failed to load resource'));
});

test.each([
  '#area=<img src=x onerror=alert(1)>',
  '#age=<script>alert(1)</script>',
  '#needs=javascript:alert(1)',
  '#stage=%00',
  '#area=kent%0a',
  '#__proto__=1',
  '#age=1e9',
  `#needs=${'a'.repeat(5000)}`,
])('a hostile fragment %s changes nothing and runs nothing', async (fragment) => {
  const { page, open } = visit;
  await open(`/find/${fragment}`);
  await page.locator('[data-question]:not([hidden])').waitFor();
  expect(await page.locator('[data-answers]').isVisible()).toBe(false);
});
