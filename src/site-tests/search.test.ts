import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDirectory } from '../data/from-files.ts';
import { namesOn, searchBy, searchFor, settledOn, tallyOn } from '../testing/search.ts';
import { site } from '../testing/site.ts';
import { useVisit } from '../testing/visit.ts';

// Each search opens the page again, so one does for all tests.
const visit = useVisit({}, 'all tests');
const page = () => visit.page;
const names = () => namesOn(page());
const hash = () => new URL(page().url()).hash;
const { schemes } = readDirectory(site.content);
/** The values of a facet, as the build wrote them. */
const valuesOf = (facet: string) =>
  JSON.parse(readFileSync(join(site.dist, 'search/facets', `${facet}.json`), 'utf8')) as Record<string, unknown>;

describe('finding', () => {
  test('a scheme by its name, which leads to its page', async () => {
    await searchFor(visit, 'Lantern');
    await page().getByRole('link', { name: 'Lantern Mentors', exact: true }).click();
    await page().locator('h1', { hasText: 'Lantern Mentors' }).waitFor();
    expect(new URL(page().url()).pathname).toBe('/schemes/lantern-mentors/');
  });

  test('what people mean by a word is searched for too, is shown, and can be undone', async () => {
    await searchFor(visit, 'skint');
    await page().getByText('Also looked for: Money, bills and debts.').waitFor();
    expect(await names()).toContain('Lantern Mentors');
    await page().getByRole('button', { name: 'Search exact words only' }).click();
    await page().getByText('We searched your exact words only.').waitFor();
    await settledOn(page());
    expect(hash()).toBe('#q=skint&words=only');
    expect(await names()).not.toContain('Lantern Mentors');
    await page().getByRole('button', { name: 'Include related terms' }).click();
    await page().getByText('Also looked for: Money, bills and debts.').waitFor();
  });

  test('a mistyped word is corrected, and the correction is shown', async () => {
    await searchFor(visit, 'menters');
    await page().getByText('No page has “menters”, so we searched for “mentors”.').waitFor();
    expect((await names())[0]).toBe('Lantern Mentors');
  });

  test('a sentence that no page answers whole gets the nearest, and the words that none has', async () => {
    await searchFor(visit, 'archery for boats');
    await page().getByText('No exact match. None of these has “archery”.').waitFor();
    expect(await names()).toEqual(['Sallow Boatyard']);
  });

  test('words before the # of an address made elsewhere move behind it', async () => {
    await page().goto('about:blank');
    await visit.open('/search/?q=hostel');
    await page()
      .getByText(/for “hostel”/)
      .waitFor();
    expect(page().url()).toBe(`${visit.origin}/search/#q=hostel`);
    await page().goto('about:blank');
    await visit.open('/search/?q=he+hits+me');
    await page().locator('[data-danger]:visible').waitFor();
    expect(page().url()).toBe(`${visit.origin}/search/`);
    expect(await page().evaluate(() => document.querySelector('meta[name="referrer"]')?.getAttribute('content'))).toBe(
      'no-referrer',
    );
  });

  test('words of danger bring help first and are taken out of the address', async () => {
    await searchFor(visit, 'he hits me');
    await page()
      .locator('[data-danger]')
      .getByRole('link', { name: /Numbers to call/ })
      .waitFor();
    expect(await page().locator('[data-danger] a[href="tel:999"]').isVisible()).toBe(true);
    expect(await page().locator('[data-exit]:visible').count()).toBe(1);
    expect(page().url()).toBe(`${visit.origin}/search/`);
    expect(await page().getByLabel('Keep this search out of my history').isChecked()).toBe(true);
  });

  test('nothing at all leads on: to needs, areas, both finders and help', async () => {
    await searchFor(visit, 'archery');
    await page().getByText(`No page here matches “archery”. We searched all ${schemes.length} schemes.`).waitFor();
    const ways = await page()
      .locator('[data-empty] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(['/needs/', '/areas/', '/find/', '/refer/', '/help-now/']);
  });

  test.each([
    {
      words: 'spring',
      name: 'Sallow Boatyard',
      facts: 'Programme · Brackwater · Described on 14 March 2019, not confirmed since',
      marks: [
        'Who it is for: stated',
        'How to get in: stated',
        'Cost: does not apply',
        'A result, with the numbers behind it: stated',
      ],
    },
    {
      words: 'mornings',
      name: 'Quay Drop-in',
      facts: 'Centre · Area not stated · Described about 2022, not confirmed since',
      marks: [
        'Who it is for: stated',
        'How to get in: not stated',
        'Cost: not stated',
        'No result recorded: not stated',
      ],
    },
  ])('a card says what it is, where, how old, what is known, and shows “$words”', async ({ words, ...shown }) => {
    await searchFor(visit, words);
    const card = page()
      .locator('.result')
      .filter({ has: page().getByRole('link', { name: shown.name, exact: true }) });
    expect(await card.locator('[data-facts]').textContent()).toBe(shown.facts);
    expect(await card.locator('[data-marks] li').allTextContents()).toEqual(shown.marks);
    expect((await card.locator('mark').first().textContent())?.toLowerCase()).toContain(words);
  });
});

describe('narrowing', () => {
  test('every option leads to a list as long as its count', async () => {
    await searchBy(visit, '', /^\d+ schemes$/);
    const options = await page()
      .locator('[data-option]:not([hidden])')
      .evaluateAll((all) =>
        all.map((option) => ({
          facet: option.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
          value: (option as HTMLElement).dataset['option'] ?? '',
          count: option.querySelector('[data-count]')?.textContent ?? '',
        })),
      );
    const facets = [...new Set(options.map(({ facet }) => facet))];
    expect(facets).toEqual(['need', 'area', 'stage', 'audience', 'kind', 'approach', 'evidence']);
    expect(options.map(({ facet, value }) => `${facet}=${value}`).toSorted()).toEqual(
      facets.flatMap((facet) => Object.keys(valuesOf(facet)).map((value) => `${facet}=${value}`)).toSorted(),
    );
    const wrong = await page().evaluate(async (all) => {
      const lists: string[] = [];
      const until = async (holds: () => boolean) => {
        for (let wait = 0; wait < 300 && !holds(); wait += 1) await new Promise((done) => setTimeout(done, 10));
      };
      const tally = () => document.querySelector('[data-tally]')?.textContent ?? '';
      for (const { facet, value, count } of all) {
        location.hash = `${facet}=${value}`;
        const expected = `${count} ${count === '1' ? 'scheme' : 'schemes'}`;
        await until(
          () =>
            document.querySelectorAll('[data-chosen] li').length === 1 &&
            tally() === expected &&
            !document.querySelector('[data-results][aria-busy]'),
        );
        const more = document.querySelector<HTMLButtonElement>('[data-more]');
        for (let shown = 0; more && !more.hidden && shown < 20; shown += 1) {
          const before = document.querySelectorAll('[data-list] > li').length;
          more.click();
          await until(() => document.querySelectorAll('[data-list] > li').length > before);
        }
        const listed = document.querySelectorAll('[data-list] > li').length;
        if (tally() !== expected || String(listed) !== count)
          lists.push(`${facet}=${value}: ${expected}, tally ${tally()}, listed ${listed}`);
        location.hash = '';
        await until(() => document.querySelectorAll('[data-chosen] li').length === 0);
      }
      return lists;
    }, options);
    expect(wrong).toEqual([]);
  });

  test('a second option counts on what the first left, goes into the address, and comes off again', async () => {
    await searchBy(visit, 'need=a-home', /schemes$/);
    await page().locator('[data-facet="stage"] summary').click();
    const option = page().locator('[data-facet="stage"] [data-option="court"]');
    const count = option.locator('[data-count]');
    await expect.poll(() => count.textContent()).toBe('1');
    await option.locator('input').check();
    await page()
      .locator('[data-tally]')
      .filter({ hasText: /^1 scheme$/ })
      .waitFor();
    await settledOn(page());
    expect(await names()).toEqual(['Lang Strand Crossing']);
    expect(hash()).toBe('#need=a-home&stage=court');
    await page().getByRole('button', { name: 'Remove Charged or going to court' }).click();
    await page().waitForFunction(() => location.hash === '#need=a-home');
  });

  test('a list can be put in order of name or of date', async () => {
    await searchBy(visit, 'sort=name', /schemes$/);
    const byName = await names();
    const inOrder = schemes
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b, 'en-GB', { ignorePunctuation: true, sensitivity: 'base' }));
    expect(byName).toEqual(inOrder.slice(0, 10));
    await page().getByLabel('Sort by').selectOption('date');
    await page().waitForFunction(() => location.hash === '#sort=date');
    await settledOn(page());
    expect((await names())[0]).toBe('Ferry House');
    expect((await page().locator('[data-facts]').allTextContents()).map((facts) => facts.split(' · ')[2])).toEqual([
      'Confirmed by the manager of the house on 17 August 2026',
      ...Array<string>(2).fill('Described in June 2024, not confirmed since'),
      'Described in June 2024, not confirmed since, except age, how to reach it and cost',
      ...Array<string>(5).fill('Described about 2022, not confirmed since'),
      'Described on 14 March 2019, not confirmed since',
    ]);
  });
});

test('what a fragment holds is written as text and runs nothing', async () => {
  await searchBy(visit, '', /schemes$/);
  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '${alert(1)}',
    '\u202Egnp.exe',
    '%00',
    "'; DROP TABLE",
    '<mark>x</mark>',
  ]) {
    await page().evaluate((fragment) => void (location.hash = fragment), `q=${encodeURIComponent(hostile)}`);
    await expect.poll(() => page().locator('#q').inputValue()).toBe(hostile);
    await expect.poll(() => tallyOn(page())).toContain(`for “${hostile.trim()}”`);
    expect(await page().locator('way-search img, way-search script').count()).toBe(0);
  }
});
