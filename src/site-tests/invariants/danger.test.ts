import { beforeEach, expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { toAreaNeeds } from '../../data/places/area-needs.ts';
import { site } from '../../testing/site.ts';
import { useVisit } from '../../testing/visit.ts';

const phone = { width: 360, height: 740 };
const visit = useVisit({}, 'all tests');
const directory = readDirectory(site.content);
const needs = directory.terms.needs.filter(({ sensitive }) => sensitive);
const pages = [...needs, ...toAreaNeeds(directory).filter(({ need }) => need.sensitive)];

beforeEach(() => visit.page.setViewportSize(phone));

test('on a phone, the emergency number and a line are on the first screen of each page about danger', async () => {
  expect(pages.length).toBeGreaterThan(needs.length);
  for (const { href } of pages) {
    await visit.open(href);
    const tops = await visit.page
      .locator('main .numbers .tel')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    const [emergency = Infinity, line = Infinity] = tops;
    expect(emergency, href).toBeLessThanOrEqual(300);
    expect(line, href).toBeLessThanOrEqual(540);
    const texts = await visit.page.locator('main .numbers .tel').allTextContents();
    expect(
      texts.filter((text) => text.trim() === directory.help.emergency.call),
      href,
    ).toHaveLength(1);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth), href).toBe(phone.width);
  }
});
