import { describe, expect, test } from 'vitest';
import { runAxe } from './axe.ts';
import { hasVisibleFocus } from './keyboard.ts';
import { kinds } from './kinds.ts';
import { useVisit } from './visit.ts';

const visit = useVisit();

const paths = Object.values(kinds);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(paths)('axe finds nothing on %s', async (path) => {
    const { page, open } = visit;
    await page.emulateMedia({ colorScheme });
    await open(path);
    expect((await runAxe(page)).violations).toEqual([]);
  });
});

test.each(paths)('%s does not scroll sideways at 320 pixels', async (path) => {
  const { page, open } = visit;
  await page.setViewportSize({ width: 320, height: 640 });
  await open(path);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.each(paths)('%s keeps its words in place with the text spacing of WCAG 1.4.12', async (path) => {
  const { page, open } = visit;
  await page.setViewportSize({ width: 320, height: 640 });
  await open(path);
  // The policy of the page refuses inline styles, so the spacing is set through the object model, which it does not
  // govern.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { ' +
        'margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, li, dd, dt, h1, h2, h3, a, button, label, legend)')]
      .filter(
        (element) =>
          element.offsetParent !== null &&
          getComputedStyle(element).overflow === 'hidden' &&
          element.clientHeight > 4 &&
          element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
  );
  expect(cut).toEqual([]);
});

test.each(paths)('%s can be read and used in forced colours', async (path) => {
  const { page, open } = visit;
  await page.emulateMedia({ forcedColors: 'active' });
  await open(path);
  expect((await runAxe(page)).violations.filter((finding) => !finding.startsWith('color-contrast'))).toEqual([]);
});

test.each(paths)('%s shows the focus wherever Tab goes, and lets it go on', async (path) => {
  const { page, open } = visit;
  await open(path);
  const stops: string[] = [];
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) break;
    const name = await page.evaluate(
      () => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.trim().slice(0, 30)}`,
    );
    if (!(await hasVisibleFocus(page))) stops.push(name);
  }
  expect(stops).toEqual([]);
});
