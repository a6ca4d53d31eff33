import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listSpoken } from '../testing/spoken.ts';
import { useVisit } from '../testing/visit.ts';

const visit = useVisit({}, 'all tests');
const spokenOn = async (path: string): Promise<string[]> => {
  await visit.open(path);
  return listSpoken(visit.page);
};

/** How many items someone hears in about twenty seconds. */
const first = 20;
/** The pages whose first items are in files of `spoken/`, one a line. */
const pinned = {
  home: '/',
  find: '/find/',
  scheme: '/schemes/tidewater-agreement/',
  danger: '/needs/thoughts-of-suicide/',
};

test.each(Object.entries(pinned))('what is heard first on the page in %s.txt, %s', async (name, path) => {
  const items = readFileSync(`src/site-tests/spoken/${name}.txt`, 'utf8').trimEnd().split('\n');
  expect(items).toHaveLength(first);
  expect((await spokenOn(path)).slice(0, first)).toEqual(items);
});

test.each(['/schemes/tidewater-agreement/', '/schemes/sallow-boatyard/', '/schemes/llinell-dawel/'])(
  'name, age, whom to contact and a way to do so are among the first 12 of %s',
  async (path) => {
    const items = (await spokenOn(path)).slice(0, 12);
    const contact = items.indexOf('heading 2 Who to contact');
    expect(items[0]).toMatch(/^heading 1 /);
    expect(items.findIndex((item) => /^(?:Described|Confirmed) /.test(item))).toBeGreaterThan(0);
    expect(contact).toBeGreaterThan(0);
    expect(items[contact + 1]).toMatch(/^link /);
  },
);

test.each([
  ...Object.values(pinned),
  '/schemes/sallow-boatyard/',
  '/sources/lantern-report-2019/',
  '/providers/',
  '/compare/',
])('“definition” is never heard on %s', async (path) => {
  expect((await spokenOn(path)).filter((item) => /\bdefinition\b/.test(item))).toEqual([]);
});

test.each(['/schemes/tidewater-agreement/', '/schemes/sallow-boatyard/', '/schemes/llinell-dawel/'])(
  'what is known of %s names the source that it shares once',
  async (path) => {
    await visit.open(path);
    const sources = await visit.page
      .locator('#known')
      .locator('xpath=ancestor::section')
      .locator('a[href^="/sources/"]')
      .allTextContents();
    const shared = await visit.page.locator('.from a').first().textContent();
    expect(sources.filter((source) => source === shared)).toHaveLength(1);
  },
);
