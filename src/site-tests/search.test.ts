import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularyNames, type Vocabulary } from '../schemas/vocabulary.ts';
import { enterOn, tabTo } from './keyboard.ts';
import { useVisit } from './visit.ts';

const visit = useVisit();
const page = () => visit.page;
const tally = () => page().locator('[data-tally]').textContent();
const names = () => page().locator('[data-list] [data-name]').allTextContents();

/** Searches by the address, as a shared link would, and waits for the answer. */
const search = async (fragment: string, said: RegExp): Promise<void> => {
  await visit.open(`/search/#${fragment}`);
  await page().locator('[data-tally]').filter({ hasText: said }).waitFor();
  await settled();
};

/** Until the list stands and is counted. */
const settled = () => page().locator('[data-results]:not([aria-busy])').waitFor();

describe('finding', () => {
  test('a scheme by its name, which leads to its page', async () => {
    await search('q=Footprints', /for “Footprints”/);
    await page().getByRole('link', { name: 'Footprints Female Out of Court Diversionary Scheme', exact: true }).click();
    expect(new URL(page().url()).pathname).toBe('/schemes/footprints-female-out-of-court-diversionary-scheme/');
  });

  test('what people mean by a word is looked for too, is said, and can be undone', async () => {
    await search('q=bookies', /for “bookies”/);
    await page().getByText('Also looked for: Gambling.').waitFor();
    expect(await names()).toContain('Problem gambling diversion pathway (Cheshire)');
    await page().getByRole('button', { name: 'Only my words' }).click();
    await page().getByText('Only your words were searched.').waitFor();
    await settled();
    expect(new URL(page().url()).hash).toBe('#q=bookies&words=only');
    expect(await names()).not.toContain('Problem gambling diversion pathway (Cheshire)');
    await page().getByRole('button', { name: 'Also what they mean' }).click();
    await page().getByText('Also looked for: Gambling.').waitFor();
  });

  test('a mistyped word is put right, and that is said', async () => {
    await search('q=acohol', /for “acohol”/);
    await page().getByText('No page has “acohol”. We searched “alcohol”.').waitFor();
    expect((await names()).length).toBeGreaterThan(0);
  });

  test('a sentence that no page answers whole gets the nearest, and the words that none has', async () => {
    await search('q=archery+for+gambling', /for “archery for gambling”/);
    await page().getByText('No page answers all of it. None of these has “archery”.').waitFor();
    expect((await names()).slice(0, 2)).toEqual(['Problem gambling diversion pathway (Cheshire)', 'Gambling']);
  });

  test('an area in the words is offered for narrowing, not taken as meant', async () => {
    await search('q=women+cheshire', /for “women cheshire”/);
    await page().getByRole('button', { name: 'Only in Cheshire' }).click();
    await page().getByRole('button', { name: 'Remove Cheshire' }).waitFor();
    expect(new URL(page().url()).hash).toBe('#q=women+cheshire&area=cheshire');
  });

  test('words of danger bring help first and are taken out of the address', async () => {
    await search('q=he+hits+me', /for “he hits me”/);
    await page()
      .locator('[data-danger]')
      .getByRole('link', { name: /Numbers to call/ })
      .waitFor();
    expect(page().url()).toBe(`${visit.origin}/search/`);
    expect(await page().getByLabel('Leave no trace of my words in the address').isChecked()).toBe(true);
  });

  test('nothing at all leads on: to needs, areas, both finders and help', async () => {
    await search('q=archery', /for “archery”/);
    await page().getByText('No page here matches “archery”. We searched all 101 schemes.').waitFor();
    const ways = await page()
      .locator('[data-empty] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toEqual(['/needs/', '/areas/', '/find/', '/refer/', '/help-now/']);
  });

  test('a card says what it is, where, how old, what is known, and shows the passage', async () => {
    await search('q=straw', /for “straw”/);
    const card = page()
      .locator('.result')
      .filter({
        has: page().getByRole('link', { name: 'HMP Leyhill and Agile Homes modular homes pilot', exact: true }),
      });
    expect(await card.locator('[data-facts]').textContent()).toBe(
      'Programme · South West of England · As described in 2021, not confirmed since',
    );
    expect(await card.locator('[data-marks] li').allTextContents()).toEqual([
      'Who it is for: stated',
      'How to get in: not stated',
      'Cost: not stated',
      'No result recorded: not stated',
    ]);
    expect(await card.locator('mark').first().textContent()).toMatch(/straw/i);
  });
});

describe('narrowing', () => {
  test('every option leads to a list as long as its count', async () => {
    await search('', /^\d+ schemes$/);
    const options = await page()
      .locator('[data-option]:not([hidden])')
      .evaluateAll((all) =>
        all.map((option) => ({
          facet: option.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '',
          value: (option as HTMLElement).dataset['option'] ?? '',
          count: option.querySelector('[data-count]')?.textContent ?? '',
        })),
      );
    expect(options.length).toBeGreaterThan(50);
    const wrong = await page().evaluate(async (all) => {
      const lists: string[] = [];
      const until = async (holds: () => boolean) => {
        for (let wait = 0; wait < 300 && !holds(); wait += 1) await new Promise((done) => setTimeout(done, 10));
      };
      const said = () => document.querySelector('[data-tally]')?.textContent ?? '';
      for (const { facet, value, count } of all) {
        location.hash = `${facet}=${value}`;
        const expected = `${count} ${count === '1' ? 'scheme' : 'schemes'}`;
        await until(
          () =>
            document.querySelectorAll('[data-chosen] li').length === 1 &&
            said() === expected &&
            !document.querySelector('[data-results][aria-busy]'),
        );
        const more = document.querySelector<HTMLButtonElement>('[data-more]');
        for (let shown = 0; more && !more.hidden && shown < 20; shown += 1) {
          const before = document.querySelectorAll('[data-list] > li').length;
          more.click();
          await until(() => document.querySelectorAll('[data-list] > li').length > before);
        }
        const listed = document.querySelectorAll('[data-list] > li').length;
        if (said() !== expected || String(listed) !== count)
          lists.push(`${facet}=${value}: ${expected}, said ${said()}, listed ${listed}`);
        location.hash = '';
        await until(() => document.querySelectorAll('[data-chosen] li').length === 0);
      }
      return lists;
    }, options);
    expect(wrong).toEqual([]);
  });

  test('a second option counts on the list that the first left, stands in the address, and comes off again', async () => {
    await search('need=housing', /schemes$/);
    await page().locator('[data-facet="stage"] summary').click();
    const option = page().locator('[data-facet="stage"] [data-option="release"]');
    await expect.poll(() => option.locator('[data-count]').textContent()).not.toBe('0');
    const count = Number(await option.locator('[data-count]').textContent());
    await option.locator('input').check();
    await page()
      .locator('[data-tally]')
      .filter({ hasText: new RegExp(`^${count} schemes?$`) })
      .waitFor();
    expect(new URL(page().url()).hash).toBe('#need=housing&stage=release');
    await page().getByRole('button', { name: 'Remove Coming out of prison' }).click();
    await page().waitForFunction(() => location.hash === '#need=housing');
  });

  test('a list can be put in order of name or of date', async () => {
    await search('need=gambling&sort=name', /scheme/);
    await search('sort=name', /schemes$/);
    const byName = await names();
    expect(byName).toEqual(
      byName.toSorted((a, b) => a.localeCompare(b, 'en-GB', { ignorePunctuation: true, sensitivity: 'base' })),
    );
    await page().getByLabel('Order').selectOption('date');
    await page().waitForFunction(() => location.hash === '#sort=date');
    await expect.poll(() => page().locator('[data-facts]').first().textContent()).toContain('2021');
  });
});

test('every word of the thesaurus reaches the page of its term', async () => {
  const words = vocabularyNames
    .filter((name) => name !== 'referrers')
    .flatMap((name) =>
      (parse(readFileSync(`content/vocabulary/${name}.yaml`, 'utf8')) as Vocabulary).terms.flatMap(
        ({ id, term, label, wordsPeopleUse }) =>
          [term, label, ...wordsPeopleUse].map((word) => ({ word, href: `/${name}/${id}/` })),
      ),
    );
  expect(words.length).toBeGreaterThan(400);
  await search('', /^\d+ schemes$/);
  const missed: string[] = [];
  for (const { word, href } of words) {
    const found = await page().evaluate(
      async ({ word, href }) => {
        location.hash = new URLSearchParams({ q: word }).toString();
        const more = document.querySelector<HTMLButtonElement>('[data-more]');
        for (let wait = 0; wait < 200; wait += 1) {
          await new Promise((done) => setTimeout(done, 10));
          if (
            !document.querySelector('[data-tally]')?.textContent?.endsWith(`for “${word}”`) ||
            document.querySelector('[data-results][aria-busy]')
          )
            continue;
          if (document.querySelector(`[data-list] [data-name][href="${href}"]`)) return true;
          if (!more || more.hidden) return false;
          more.click();
        }
        return false;
      },
      { word: word.replaceAll('’', "'"), href },
    );
    if (!found) missed.push(`${word} → ${href}`);
  }
  expect(missed).toEqual([]);
});

describe('a failed load', () => {
  test('is said to have failed, never “no results”, offers the static way on, and is tried again by itself', async () => {
    let isBlocked = true;
    await page().route('**/pagefind/*.pf_meta', (route) => (isBlocked ? route.abort() : route.continue()));
    await visit.open('/search/#q=housing');
    await page().getByText('The search did not load, so we do not know.').waitFor();
    expect(
      await page()
        .getByText(/No page here matches/)
        .isVisible(),
    ).toBe(false);
    expect(await page().locator('[data-failed] a').getAttribute('href')).toBe('/schemes/');
    isBlocked = false;
    await page()
      .locator('[data-tally]')
      .filter({ hasText: /for “housing”/ })
      .waitFor();
    // The browser itself, and Pagefind, report the file that was withheld.
    visit.messages = visit.messages.filter(
      (message) => !/Failed to (load resource|fetch)|pagefind|metadata/i.test(message),
    );
  });

  test('of the thesaurus is a failed load too', async () => {
    await page().route('**/search/words.json', (route) => route.fulfill({ status: 500 }));
    await visit.open('/search/#q=housing');
    await page().getByText('The search did not load, so we do not know.').waitFor();
    visit.messages = visit.messages.filter((message) => !message.includes('Failed to load resource'));
  });
});

describe('by keyboard alone', () => {
  test('from the box of another page to an opened result, with arrows and Enter, announced', async () => {
    await visit.open('/schemes/');
    await page().keyboard.press('/');
    await page().keyboard.type('gambling');
    await page().keyboard.press('Enter');
    await page()
      .locator('[role="status"]', { hasText: /for “gambling”/ })
      .waitFor();
    await settled();
    await page().keyboard.press('/');
    await page().keyboard.press('ArrowDown');
    expect(await page().evaluate(() => document.activeElement?.textContent)).toBe((await names())[0]);
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowUp');
    await page().keyboard.press('Escape');
    expect(await page().evaluate(() => document.activeElement?.id)).toBe('q');
    await page().keyboard.press('ArrowDown');
    const [first] = await names();
    await page().keyboard.press('Enter');
    await page()
      .locator('h1', { hasText: first ?? '' })
      .waitFor();
  });

  test('a facet is opened, chosen and taken off, and the number of results is announced each time', async () => {
    await search('', /^101 schemes$/);
    await enterOn(page(), page().locator('[data-facet="kind"] summary'));
    const funds = await page().locator('[data-option="fund"] [data-count]').textContent();
    await tabTo(page(), page().locator('[data-option="fund"] input'));
    await page().keyboard.press('Space');
    await page()
      .locator('[role="status"]', { hasText: new RegExp(`^${funds} schemes$`) })
      .waitFor();
    await enterOn(page(), page().getByRole('button', { name: 'Remove Fund' }));
    await page()
      .locator('[role="status"]', { hasText: /^101 schemes$/ })
      .waitFor();
  });

  test('typing replaces the entry of the history and Enter adds one, so that Back goes to the last search', async () => {
    await search('q=hostel', /for “hostel”/);
    await tabTo(page(), page().locator('#q'));
    await page().keyboard.press('End');
    await page().keyboard.type('s in kent');
    await page().keyboard.press('Enter');
    await page()
      .locator('[data-tally]')
      .filter({ hasText: /for “hostels in kent”/ })
      .waitFor();
    await page().keyboard.type(' now');
    await page().waitForFunction(() => location.hash === '#q=hostels+in+kent+now');
    await page().keyboard.press('Enter');
    expect(await page().evaluate(() => history.length)).toBeLessThan(6);
  });
});

test('what stands in a fragment is written as text and runs nothing', async () => {
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
    await visit.open('/search/');
    await page().evaluate((fragment) => void (location.hash = fragment), `q=${encodeURIComponent(hostile)}`);
    await expect.poll(() => page().locator('#q').inputValue()).toBe(hostile);
    await expect.poll(tally).toContain(`for “${hostile.trim()}”`);
    expect(await page().locator('way-search img, way-search script').count()).toBe(0);
  }
});
