import { describe, expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit({}, 'all tests');
const exit = 'https://weather.example/today';

/**
 * Mocks the one site that the exit leads to: no test leaves the machine. Returns the requested addresses.
 */
const catchExit = async (): Promise<string[]> => {
  const left: string[] = [];
  await visit.page.route(`${new URL(exit).origin}/**`, (route) => {
    left.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  return left;
};
/** The exit is the only address outside the site that may be requested. */
const forgiveExit = () => {
  visit.requests = visit.requests.filter((url) => !url.startsWith(new URL(exit).origin));
};

describe('leaving the site', () => {
  test.each([
    '/find/',
    '/refer/',
    '/schemes/st-orls-womens-centre/',
    '/needs/harm-at-home/',
    '/guides/leaving-this-site/',
    '/help-now/',
  ])('the button on %s leaves at once, and Back does not lead to the page', async (path) => {
    const left = await catchExit();
    await visit.open('/about/');
    await visit.open(path);
    await visit.page.locator('[data-exit]:visible').first().click();
    await visit.page.waitForURL(exit);
    expect(left).toEqual([exit]);
    await visit.page.goBack();
    expect(new URL(visit.page.url()).pathname).toBe('/about/');
    forgiveExit();
  });

  test('a finder is left from the first of its steps, so that Back does not lead to it', async () => {
    const left = await catchExit();
    await visit.open('/about/');
    await visit.open('/find/');
    for (let step = 1; step <= 2; step += 1) await visit.page.locator('[data-skip]:visible').first().click();
    await visit.page.locator('[data-exit]:visible').first().click();
    await visit.page.waitForURL(exit);
    expect(left).toEqual([exit]);
    await visit.page.goBack();
    expect(new URL(visit.page.url()).pathname).toBe('/about/');
    forgiveExit();
  });

  test('Shift three times leaves, each press is announced, and typing in between is not counted', async () => {
    await catchExit();
    await visit.open('/find/');
    const { keyboard } = visit.page;
    const counter = visit.page.locator('[data-exit-count]');
    await keyboard.press('Shift');
    expect(await counter.textContent()).toBe('Shift pressed once. Press two more times to leave this site.');
    await keyboard.press('a');
    await keyboard.press('Shift');
    expect(await counter.textContent()).toBe('Shift pressed once. Press two more times to leave this site.');
    await keyboard.press('Shift');
    expect(await counter.textContent()).toBe('Shift pressed twice. Press once more to leave this site.');
    await keyboard.press('Shift');
    await visit.page.waitForURL(exit);
    forgiveExit();
  });

  test.each([
    { use: 'a capital letter', act: () => visit.page.keyboard.press('Shift+D') },
    { use: 'another layout of the keyboard', act: () => visit.page.keyboard.press('Control+Shift') },
    {
      use: 'a choice of text by clicks',
      act: async () => {
        await visit.page.keyboard.down('Shift');
        await visit.page.mouse.click(200, 300);
        await visit.page.keyboard.up('Shift');
      },
    },
  ])('Shift for $use is no press of it', async ({ act }) => {
    await visit.open('/find/');
    await visit.page.keyboard.press('Shift');
    for (let times = 0; times < 3; times += 1) await act();
    await visit.page.keyboard.press('Shift');
    expect(await visit.page.locator('[data-exit-count]').textContent()).toBe(
      'Shift pressed once. Press two more times to leave this site.',
    );
  });

  test('the page is blank, and its title gone, as soon as the button is pressed', async () => {
    await catchExit();
    await visit.open('/find/');
    const after = await visit.page
      .locator('[data-exit]:visible')
      .first()
      .evaluate((button: HTMLElement) => {
        button.click();
        return { elements: document.body.childElementCount, title: document.title };
      });
    expect(after).toEqual({ elements: 0, title: 'Loading' });
    await visit.page.waitForURL(exit);
    forgiveExit();
  });

  test('a page about nothing dangerous has no exit, and one about abuse has it within reach on a phone', async () => {
    await visit.open('/schemes/sallow-boatyard/');
    expect(await visit.page.locator('[data-exit]').count()).toBe(0);
    await visit.page.setViewportSize({ width: 360, height: 640 });
    await visit.open('/schemes/st-orls-womens-centre/');
    const box = await visit.page.locator('.exit-bar [data-exit]').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(560);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});
