import { expect, test } from 'vitest';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit({}, 'all tests');

/**
 * Pages that hold each kind of chart: a share with its interval, a small one, one without interval, two numbers, a
 * count with parts, a family.
 */
const kinds = [
  '/outcomes/lantern-mentors/convicted-again-within-a-year/',
  '/outcomes/ferry-house/convicted-again/',
  '/outcomes/tidewater-agreement/followed-their-steps/',
  '/outcomes/lang-strand-crossing/orders-finished/',
  '/outcomes/sallow-boatyard/people-on-the-yard/',
  '/outcomes/compare/',
];
const schemes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

test.each(kinds)('text and marks of the charts on %s stand out from their ground in every scheme', async (path) => {
  const { page, open } = visit;
  await open(path);
  for (const media of schemes) {
    await page.emulateMedia(media);
    const problems = await page.evaluate(findFaint);
    expect([...new Set(problems)], `${media.colorScheme}, forced colours ${media.forcedColors}`).toEqual([]);
  }
});

/** Text and marks of charts that do not stand out from their ground. Runs in the page. */
function findFaint(): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const channels = (colour: string): number[] => {
    if (!pen) return [0, 0, 0];
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
    return (high + 0.05) / (low + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return 'Canvas';
  };
  // Grid lines and the ground behind text are decoration; the band is recognised by its outline.
  const decoration = /--chart-(grid|ground|band)/;
  const postOnBand = (svg: Element): string[] => {
    const [post, band] = ['point', 'band'].map((role) => svg.querySelector(`[fill^="var(--chart-${role},"]`));
    const ratio = post && band ? contrast(getComputedStyle(post).fill, getComputedStyle(band).fill) : 21;
    return ratio >= 3 ? [] : [`the post on its band: ${ratio.toFixed(1)}`];
  };
  return [...document.querySelectorAll('svg.chart')].flatMap((svg) => {
    const ground = groundOf(svg.parentElement);
    return [...svg.querySelectorAll('text, path, rect, line')]
      .flatMap((mark) => {
        const style = getComputedStyle(mark);
        return (['fill', 'stroke'] as const).flatMap((paint) => {
          const written = mark.getAttribute(paint) ?? '';
          if (!written.startsWith('var(') || decoration.test(written)) return [];
          const ratio = contrast(style[paint], ground);
          return ratio >= (mark.tagName === 'text' ? 7 : 3)
            ? []
            : [`${mark.tagName} ${written} ${style[paint]} on ${ground}: ${ratio.toFixed(1)}`];
        });
      })
      .concat(postOnBand(svg));
  });
}

test.each([320, 360, 1280])('no text of a chart is under 13 pixels at %i', async (width) => {
  const { page, open } = visit;
  await page.setViewportSize({ width, height: 800 });
  for (const path of kinds) {
    await open(path);
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('svg.chart')]
        .filter((svg) => svg.getBoundingClientRect().width > 0)
        .flatMap((svg) =>
          [...svg.querySelectorAll('text')].map(
            (text) =>
              (Number(text.getAttribute('font-size')) * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width,
          ),
        ),
    );
    expect(sizes.length, path).toBeGreaterThan(0);
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(13);
  }
});

test('the map is reached by keyboard: past it in one press, or into an area, whose outline shows', async () => {
  const { page, open, origin } = visit;
  await open('/areas/');
  await page.getByRole('link', { name: 'Skip the map' }).focus();
  expect(await page.getByRole('link', { name: 'Skip the map' }).isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => ({
    tag: document.activeElement?.tagName,
    name: document.activeElement?.getAttribute('aria-label'),
    width: getComputedStyle(document.activeElement?.querySelector('path') ?? document.body).strokeWidth,
  }));
  expect(focused).toMatchObject({ tag: 'a', width: '4px' });
  expect(focused.name).toMatch(/: (none listed|\d+ schemes?)$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/areas/*/`);
});
