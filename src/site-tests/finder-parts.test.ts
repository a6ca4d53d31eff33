import { compareNames } from '../domain/lists/order.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { splitListings, type FinderData } from '../data/finder/built.ts';
import { readCards, type FinderListing } from '../domain/finder/chunks.ts';
import { groups } from '../domain/finder/matching.ts';
import { resultsOf } from '../testing/finder.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

/**
 * The finder as it is with thousands of schemes, tried with those of this site several times over: the same page with
 * most of them in files that follow it.
 */
const visit = useVisit();
const copies = 6;
const [opening, closing] = ['<script type="application/json" data-finder>', '</script>'];
const built = readFileSync(join(site.dist, 'find/index.html'), 'utf8');
const from = built.indexOf(opening) + opening.length;
const data = JSON.parse(built.slice(from, built.indexOf(closing, from))) as FinderData;
const own = readCards(data.cards).map(([place, { points, ...card }]): FinderListing => ({
  ...card,
  criteria: points.map((point, index) => ({ ...point, rule: data.rules.rules[data.rules.schemes[place]![index]!]! })),
}));
const listings = Array.from({ length: copies }, (_, copy) =>
  own.map((listing) => ({ ...listing, id: `${listing.id}-${copy}`, name: `${listing.name} ${copy}` })),
)
  .flat()
  .toSorted((a, b) => compareNames(a.name, b.name));
const total = listings.length;
const splitAt = (bound: number) =>
  splitListings(listings, {
    name: 'find',
    questions: data.questions,
    options: data.options,
    bound,
    files: { rules: 30, cards: 12 },
  });
const pageWith = (finder: FinderData) =>
  built.slice(0, from) + JSON.stringify(finder).replaceAll('<', '\\u003c') + built.slice(built.indexOf(closing, from));
const split = splitAt(30);
const html = pageWith(split.data);
const inOrder = [...split.data.more.rules, ...split.data.more.cards];

/** Files that fail, and how many times each still does. */
let failing: Map<string, number>;
/** Files that wait until this is done. */
let gate: Promise<void>;
beforeEach(async () => {
  failing = new Map();
  gate = Promise.resolve();
  await visit.page.route('**/find/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await visit.page.route('**/find/parts/*.json', async (route) => {
    const name = /([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '';
    const left = failing.get(name) ?? 0;
    failing.set(name, left - 1);
    await gate;
    if (left > 0) return route.abort();
    return route.fulfill({ json: split.parts.find((file) => file.name === name)?.part });
  });
});

const asked = () => visit.requests.filter((url) => url.includes('/parts/')).map((url) => new URL(url).pathname);
const tally = () => visit.page.locator('[data-tally]').textContent();
const open = async (fragment = '') => {
  await visit.open(`/find/${fragment}`);
  await visit.page.locator('[data-question]:not([hidden]), [data-done]:not([hidden])').first().waitFor();
};
/** The tally and every result of every group, as the page has them now. */
const readAll = async (): Promise<unknown> => {
  const found: Record<string, string[]> = {};
  for (const group of groups) found[group] = await resultsOf(visit.page, group);
  return [await tally(), found];
};

test('there are enough files for the tests to mean something', () => {
  expect([split.data.more.rules.length, split.data.more.cards.length]).toEqual([3, 6]);
});

test.each(['', '#age=17', '#area=ashmere&needs=work', '#area=brackwater&gender=women&stage=inside'])(
  'after “%s” the same files are fetched in the same order, all of them, and nothing else',
  async (fragment) => {
    await open(fragment);
    await expect.poll(asked).toEqual(inOrder);
    await visit.page.waitForLoadState('networkidle');
    const before = visit.requests.length;
    await visit.page.getByRole('button', { name: 'Skip' }).first().click();
    await resultsOf(visit.page, 'may-help');
    expect(visit.requests.slice(before)).toEqual([]);
  },
);

test(
  'every scheme is in the same group, in the same order and with the same words as in a page that holds them ' + 'all',
  async () => {
    const fragment = '#area=ashmere&gender=men&stage=inside';
    await open(fragment);
    await expect.poll(tally).not.toMatch(/So far/);
    await expect.poll(() => visit.page.locator('[data-pending]').count()).toBe(0);
    const there = await readAll();
    await visit.page.route('**/find/', (route) =>
      route.fulfill({ contentType: 'text/html', body: pageWith(splitAt(total).data) }),
    );
    await visit.page.goto('about:blank');
    await open(fragment);
    expect(await readAll()).toEqual(there);
  },
);

test(
  'while schemes are on their way, the count says of how many it holds, and the first ones are there with their ' +
    'words',
  async () => {
    let release: () => void = () => undefined;
    gate = new Promise((resolve) => (release = resolve));
    await open('#gender=men');
    expect(await tally()).toMatch(new RegExp(` So far, 20 of ${total} schemes have loaded\\.$`));
    expect(await visit.page.locator('[data-count]').last().textContent()).toMatch(/ so far$/);
    release();
    // One of this site’s schemes is for women alone, and two have ended.
    await expect.poll(tally).toBe(`${total - 3 * copies} schemes may help.`);
    expect(await visit.page.locator('[data-count]').last().textContent()).not.toMatch(/so far/);
  },
);

describe('what does not load', () => {
  const failed = () => visit.page.locator('[data-unread]');
  beforeEach(() => visit.allow(/Failed to load resource/));

  test('is reported as missing, never counted out, and loads when it is retried', async () => {
    failing.set(split.parts[1]!.name, 1);
    await open('#gender=men');
    await failed().waitFor();
    expect(await failed().textContent()).toContain('Some schemes did not load. The counts may leave them out.');
    expect(await tally()).toMatch(new RegExp(` So far, \\d\\d of ${total} schemes have loaded\\.$`));
    const before = asked().length;
    await visit.page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(tally).not.toMatch(/So far/);
    expect(await failed().isVisible()).toBe(false);
    // Only what failed is fetched again.
    expect(asked().slice(before)).toEqual([split.data.more.rules[1]]);
  });

  test('keeps its place in the list without its text, and gets it when it is retried', async () => {
    for (const { name } of split.parts.filter(({ name }) => name.startsWith('cards'))) failing.set(name, 1);
    await open('#gender=men');
    await failed().waitFor();
    const pending = visit.page.locator('[data-pending]');
    const [items, without] = [(await resultsOf(visit.page, 'may-help')).length, await pending.count()];
    expect(without).toBeGreaterThan(0);
    expect(await pending.first().textContent()).toContain('This scheme did not load.');
    await visit.page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => pending.count()).toBe(0);
    expect(await resultsOf(visit.page, 'may-help')).toHaveLength(items);
  });
});

test('a list of schemes to compare that does not load is reported as failed, with a way on', async () => {
  visit.allow(/Failed to load resource/);
  await visit.page.route('**/compare/names.json', (route) => route.abort());
  await visit.open('/compare/#schemes=ferry-house,tidewater-plus');
  await visit.page.getByText('The list of schemes did not load, so you can’t choose any.').waitFor();
  expect(await visit.page.locator('[data-box]').isVisible()).toBe(false);
});
