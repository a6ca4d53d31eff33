import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { runAxe } from '../testing/axe.ts';
import { pagesWithNewPieces } from '../testing/built.ts';
import { kindsOf } from '../testing/kinds.ts';
import { pageAt, site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

// Colours are judged as they are in the end: axe would meet them on their way from one scheme to the other.
const visit = useVisit({ reducedMotion: 'reduce' }, 'all tests');

/** What does not show it when it has the focus, of all that Tab can reach. */
const findHiddenFocus = async (page: Page): Promise<string[]> => {
  // After a press of Tab, whatever gets the focus shows it, as if Tab had come there.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const shows = (element: Element): boolean => {
      const shape = element.namespaceURI?.endsWith('/svg') ? element.querySelector('path') : null;
      if (shape) return Number.parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
      // A card that is a link as a whole shows the focus on its whole area.
      return [null, '::before'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
    };
    const stops = 'a[href], button, input, select, textarea, summary, [tabindex="0"], iframe';
    return [...document.querySelectorAll<HTMLElement | SVGElement>(stops)].flatMap((element) => {
      element.focus();
      const isStop = document.activeElement === element && element.tabIndex >= 0;
      return isStop && !shows(element) ? [`${element.tagName} ${element.textContent?.trim().slice(0, 30)}`] : [];
    });
  });
};

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

/**
 * Adds text spacing through the object model: the policy of the page rejects inline styles and does not govern that.
 */
const spaceOut = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { ' +
        'margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });

/** Words in tables of which one part is on another line than the rest. */
const findBroken = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('table :is(td, th, caption)')].flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}’]{2,}/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top));
          if (new Set(lines).size > 1) broken.push(word);
        }
      return broken;
    }),
  );

const findCut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(p, li, h1, h2, h3, a, button, label, legend)')]
      .filter(
        (element) =>
          element.offsetParent !== null &&
          getComputedStyle(element).overflow === 'hidden' &&
          element.clientHeight > 4 &&
          element.scrollHeight > element.clientHeight + 1,
      )
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
  );

// Contrast in dark follows from the colours, whose ratios colours.test.ts holds; npm run audit sees it on every page.
// One visit of each kind of page answers all: to load it again for each question would take most of the time.
const kinds = Object.entries(kindsOf(readDirectory(site.content)));
const looked = new Set(pagesWithNewPieces(kinds.map(([, path]) => pageAt(path))));
test.each(kinds.filter(([, path]) => looked.has(pageAt(path))))(
  '%s, %s: axe finds nothing, the focus shows, and it reflows at 320 pixels, spaced out too',
  async (_kind, path) => {
    const { page, open } = visit;
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(path);
    expect.soft(await findHiddenFocus(page), 'stops of Tab that do not show the focus').toEqual([]);
    // What Tab scrolled under a sticky header would count as too small a target.
    await page.evaluate(() => scrollTo(0, 0));
    expect.soft((await runAxe(page)).violations, 'axe in light').toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft((await runAxe(page, 'forced colours')).violations, 'axe in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: null });
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await widthOf(page), 'width at 320 pixels').toBeLessThanOrEqual(320);
    expect.soft(await findBroken(page), 'words broken in a table at 320 pixels').toEqual([]);
    await spaceOut(page);
    expect.soft(await widthOf(page), 'width at 320 pixels with the spacing of WCAG 1.4.12').toBeLessThanOrEqual(320);
    expect.soft(await findCut(page), 'words cut off with the spacing of WCAG 1.4.12').toEqual([]);
  },
);

// A window of 1280 by 1024 pixels has 320 by 256 at 400% (WCAG 1.4.10).
const short = { width: 320, height: 256 };
const zoomed = ['home', 'all schemes', 'scheme, sensitive', 'find support', 'compare', 'search', 'get help now'];
test.each(kinds.filter(([kind]) => zoomed.includes(kind)))(
  '%s, %s: at 400% nothing stays in view but what is read, and all above it takes a quarter at most',
  async (_kind, path) => {
    const { page, open } = visit;
    await page.setViewportSize(short);
    await open(path);
    const staying = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position) && element.getClientRects().length)
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );
    expect(staying).toEqual([]);
    const bars = await page
      .locator('.site-header, .exit-bar')
      .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().height));
    expect(bars.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(short.height / 4);
  },
);
