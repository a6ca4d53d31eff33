import { beforeEach, describe, expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { pageAt, site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

const doors = ['/find/', '/refer/', '/outcomes/'];

describe('the home page', () => {
  const visit = useVisit();
  beforeEach(() => visit.open('/'));

  test.each([
    ['a phone', { width: 360, height: 740 }],
    ['a desk', { width: 1280, height: 740 }],
  ])('has search and the three doors on the first screen of %s', async (_, size) => {
    await visit.page.setViewportSize(size);
    const ends = await visit.page
      .locator('#home-search, .door')
      .evaluateAll((pieces) => pieces.map((piece) => piece.getBoundingClientRect().bottom));
    expect(ends).toHaveLength(4);
    expect(Math.max(...ends)).toBeLessThanOrEqual(size.height);
  });

  test.each([360, 1280])('at a width of %i, Tab goes by the header and search to the doors', async (width) => {
    await visit.page.setViewportSize({ width, height: 740 });
    const stops: string[] = [];
    while (stops.length < 30 && !stops.includes(doors.at(-1)!)) {
      await visit.page.keyboard.press('Tab');
      stops.push(
        await visit.page.evaluate(() => {
          const at = document.activeElement;
          if (at?.closest('header')) return 'header';
          if (at?.closest('form')) return 'search';
          return at?.getAttribute('href') ?? '';
        }),
      );
    }
    const own = stops.filter((stop) => stop !== 'header');
    expect(own).toEqual(['#main', 'search', 'search', ...doors]);
    expect(stops.lastIndexOf('header')).toBeLessThan(stops.indexOf('search'));
  });

  test('its map is one stop of Tab', async () => {
    expect(await visit.page.locator('#main svg a, #main a:has(svg path[class^="step-"])').count()).toBe(1);
  });
});

test('it has the number of the emergency, and two lines for the whole of the United Kingdom', () => {
  const { emergency, lines } = readDirectory(site.content).help;
  const [first, ...others] = [...pageAt('/').document.querySelectorAll('.help[aria-labelledby] a[href^="tel:"]')].map(
    (link) => link.getAttribute('href'),
  );
  expect(first).toBe(`tel:${emergency.call}`);
  const ofAll = lines.filter(({ nations, id }) => nations.includes('UK') && !id.startsWith('emergency'));
  expect(others).toEqual(ofAll.flatMap(({ number }) => (number ? [`tel:${number.dial}`] : [])).slice(0, 2));
});

test('its needs, its places and its picture count what the directory has', () => {
  const { schemes, terms, areas } = readDirectory(site.content);
  const textsOf = (selector: string) =>
    [...pageAt('/').document.querySelectorAll(selector)].map((each) =>
      each.textContent?.replaceAll(/\s+/g, ' ').trim(),
    );
  for (const text of textsOf('.needs li')) {
    const need = terms.needs.find(({ label }) => text?.startsWith(`${label} `));
    const count = need?.schemes.length ?? 0;
    expect(text).toBe(`${need?.label} ${count} ${count === 1 ? 'scheme' : 'schemes'}`);
  }
  for (const area of areas) expect(textsOf(`.places a[href="${area.href}"]`), area.name).toEqual([area.name]);
  const takingPeople = schemes.filter(({ listing }) => listing.takesPeople);
  const stated = takingPeople.filter(({ listing }) => listing.cost.state === 'known').length;
  expect(textsOf('.questions li')).toContain(`Cost to you ${stated} of ${takingPeople.length}`);
});

describe('with JavaScript off', () => {
  const visit = useVisit({ javaScriptEnabled: false });

  test('its search opens a page that says what to do, and no typed word leaves', async () => {
    await visit.open('/');
    const { page } = visit;
    await page.locator('#home-search').fill('homeless in Ashmere');
    await page.locator('#home-search').press('Enter');
    await page.waitForURL(/\/search\//);
    const notice = page.locator('main .no-script-only');
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.textContent()).toContain('JavaScript is turned off in your browser');
    const links = await notice.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(['/schemes/', '/areas/', '/needs/', '/stages/']);
    expect(await page.locator('main form').first().isVisible()).toBe(false);
    expect(visit.requests.filter((url) => /homeless|Ashmere/i.test(decodeURIComponent(url)))).toEqual([]);
    expect(page.url().replace(/\?$/, '')).toBe(`${visit.origin}/search/`);
  });
});
