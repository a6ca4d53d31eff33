import { describe, expect, test } from 'vitest';
import { useVisit } from './visit.ts';

const visit = useVisit();
const exit = 'https://www.bbc.co.uk/weather';

/**
 * Stands in for the one site that the exit leads to: no test leaves the machine. Returns the addresses that were asked
 * for.
 */
const catchExit = async (): Promise<string[]> => {
  const left: string[] = [];
  await visit.page.route(`${new URL(exit).origin}/**`, (route) => {
    left.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' });
  });
  return left;
};
/** The way out is the one address beyond the site that may be asked for. */
const forgiveExit = () => {
  visit.requests = visit.requests.filter((url) => !url.startsWith(new URL(exit).origin));
};

describe('leaving the site', () => {
  test.each([
    '/find/',
    '/refer/',
    '/schemes/dyfed-powys-idva/',
    '/needs/stalking/',
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

  test('Shift three times leaves, each press is said aloud, and typing in between is not counted', async () => {
    await catchExit();
    await visit.open('/find/');
    const { keyboard } = visit.page;
    const said = visit.page.locator('[data-exit-count]');
    await keyboard.press('Shift');
    expect(await said.textContent()).toBe('Shift pressed once. Press two more times to leave this site.');
    await keyboard.press('a');
    await keyboard.press('Shift');
    expect(await said.textContent()).toBe('Shift pressed once. Press two more times to leave this site.');
    await keyboard.press('Shift');
    expect(await said.textContent()).toBe('Shift pressed twice. Press once more to leave this site.');
    await keyboard.press('Shift');
    await visit.page.waitForURL(exit);
    forgiveExit();
  });

  test('the page is blank, and its title gone, in the moment of the press', async () => {
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
    await visit.open('/schemes/west-mercia-morse/');
    expect(await visit.page.locator('[data-exit]').count()).toBe(0);
    await visit.page.setViewportSize({ width: 360, height: 640 });
    await visit.open('/schemes/engage/');
    const box = await visit.page.locator('.exit-bar [data-exit]').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(560);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });
});

/** Texts that have broken other sites, each in itself and twisted. */
const seeds = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "';alert(1)//",
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="//evil.example"></iframe>',
  '<style>*{display:none}</style>',
  '</script><script>alert(1)</script>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '\u202Egnp.exe',
  '\u0000\u0001\u0007',
  'a'.repeat(3000),
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(50),
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
];
const twists = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => ` ${text} drugs`];
const hostile = seeds.flatMap((seed) => twists.map((twist) => twist(seed)));

const isUnharmed = () =>
  visit.page.evaluate(
    () =>
      document.querySelectorAll('main script:not([type]), main iframe, main img[src="x"], main svg[onload], main style')
        .length === 0,
  );

describe('whatever is typed is text', () => {
  test(`in the box of search: ${hostile.length} hostile texts`, async () => {
    await visit.open('/search/');
    for (const text of hostile) {
      await visit.page.locator('#q').fill(text);
      await visit.page.locator('[data-results]:not([aria-busy])').waitFor();
      expect(await isUnharmed()).toBe(true);
    }
  });

  test(`in the fragments of search, finders and comparison: ${hostile.length * 4} hostile addresses`, async () => {
    for (const [path, key] of [
      ['/search/', 'q'],
      ['/find/', 'area'],
      ['/refer/', 'needs'],
      ['/compare/', 'schemes'],
    ] as const) {
      await visit.open(path);
      for (const text of hostile) {
        await visit.page.evaluate(
          ([name, value]) => void (location.hash = `${name}=${encodeURIComponent(value)}&${value}`),
          [key, text] as const,
        );
        expect(await isUnharmed()).toBe(true);
      }
    }
  });

  test(`in the fields of the finder: ${hostile.length * 2} hostile answers`, async () => {
    await visit.open('/find/');
    for (const text of hostile) {
      await visit.page
        .locator('[data-where]')
        .evaluate((field: HTMLInputElement, value) => void (field.value = value), text);
      await visit.page
        .locator('[data-question="age"] [data-value]')
        .evaluate((field: HTMLInputElement, value) => void (field.value = value), text);
      await visit.page.locator('way-finder form').evaluate((form: HTMLFormElement) => form.requestSubmit());
      expect(await isUnharmed()).toBe(true);
    }
  });

  test(`in the box of every other page: ${hostile.length} hostile texts`, async () => {
    for (const text of hostile.slice(0, 20)) {
      await visit.open('/schemes/');
      await visit.page
        .locator('#header-search')
        .evaluate((field: HTMLInputElement, value) => void (field.value = value), text);
      await visit.page
        .locator('[data-search-box]')
        .first()
        .evaluate((form: HTMLFormElement) => form.requestSubmit());
      await visit.page.waitForURL(/\/search\//);
      expect(await isUnharmed()).toBe(true);
    }
  });
});

test('no word that is typed into the box leaves without script either: its field has no name', async () => {
  await visit.open('/schemes/');
  expect(
    await visit.page.locator('form [name]').evaluateAll((fields) => fields.map((field) => field.getAttribute('name'))),
  ).toEqual([]);
});
