import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FinderData } from '../data/finder/built.ts';
import { readDirectory } from '../data/from-files.ts';
import { readAddresses, readPages, textOf, type BuiltPage } from '../testing/built.ts';
import { fixtureContent, fixtureDay } from '../testing/fixture-site.ts';
import { copyAddress, copySite, type SiteCopy } from '../testing/site-copy.ts';

let site: SiteCopy;
let pages: Map<string, BuiltPage>;
let schemes: number;
const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (!found) throw new Error(`The site has no page ${path}.`);
  return found;
};
const text = (path: string) => textOf(page(path).document);
const rowOf = (path: string, label: string) =>
  [...page(path).document.querySelectorAll('main li:has(> .label)')]
    .find((row) => row.querySelector('.label')?.textContent?.trim() === label)
    ?.textContent?.replace(/\s+/g, ' ') ?? '';

beforeAll(async () => {
  site = copySite('over-time', fixtureContent);
  const office = ['--by', 'the commissioner’s office', '--on', '2026-11-02'];
  await site.run('confirm', 'tidewater-agreement', '--by', 'its manager', '--on', '2026-11-01', '--facts', 'who,area');
  await site.run('confirm', 'sallow-boatyard', ...office);
  await site.run('rename', 'tidewater-plus', 'tidewater-more');
  await site.run('rename', 'ashmere-pcc', 'ashmere-commissioner');
  site.edit(
    'content/schemes/lang-strand-crossing.mdx',
    'status: { word: as described,',
    'successor: { scheme: ferry-house, words: It took over in one area, source: ashmere-board-2024-item-9 }\n' +
      'changes:\n  - { on: 2026-11-20, words: the scheme closed }\nstatus: { word: ended,',
  );
  site.edit('content/site.yaml', 'name: Signpost', 'operator: { contact: directory@office.example }\nname: Signpost');
  await site.build(fixtureDay);
  schemes = readDirectory(join(site.root, 'content')).schemes.length;
  pages = new Map(readPages(site.dist).map((built) => [built.path, built]));
});
afterAll(() => site?.remove());

/** What search stores of every page. */
const searchIndex = (): string => {
  const folder = join(site.root, 'dist/search');
  return readFileSync(join(folder, readdirSync(folder).find((name) => /^index\.\w+\.json$/.test(name)) ?? ''), 'utf8');
};

describe('facts that someone confirmed', () => {
  const path = '/schemes/tidewater-agreement/';
  test('are marked, each on its own row with role and date, and no other fact does', () => {
    expect(rowOf(path, 'Who it was for')).toContain('Confirmed by its manager on 1 November 2026');
    expect(rowOf(path, 'Where')).toContain('Confirmed by its manager on 1 November 2026');
    expect(rowOf(path, 'Women, men or both')).not.toContain('Confirmed');
    expect(text(path)).toContain('Not confirmed since, except who it is for and where it works.');
  });

  test('are shown in the finder, in compare, in what search stores, and in data quality', () => {
    const finder = readFileSync(join(site.root, 'dist/refer/index.html'), 'utf8');
    expect(finder).toContain('confirmed by its manager on 1 November 2026');
    expect(readFileSync(join(site.root, 'dist/compare/tidewater-agreement.json'), 'utf8')).toContain(
      'confirmed by its manager on 1 November 2026',
    );
    expect(searchIndex()).toContain('not confirmed since, except who it is for and where it works"');
    expect(text('/data-quality/')).toMatch(/Who it is for\s*\d+ stated, 3 of these confirmed since/);
    expect(text('/data-quality/')).toContain(
      `2 of ${schemes} schemes have been confirmed in full. 2 have been confirmed in part.`,
    );
  });
});

describe('an entry that was confirmed as a whole', () => {
  test('shows who and when, and no longer that it may have changed', () => {
    expect(text('/schemes/sallow-boatyard/')).toContain('Confirmed by the commissioner’s office on 2 November 2026.');
    expect(text('/schemes/sallow-boatyard/')).not.toContain('It may have changed or closed.');
  });

  test('says by when it was due again, to readers of a build that has grown old', () => {
    const due = page('/schemes/sallow-boatyard/').document.querySelector('[data-age-due]');
    expect(due?.getAttribute('data-age-due')).toBe('2027-01-01');
    expect(due?.hasAttribute('hidden')).toBe(true);
  });

  test('is counted where the site speaks of all', () => {
    expect(text('/about/')).toContain('2 entries have been confirmed since. 2 entries have been partly confirmed.');
    expect(text('/')).toContain('2 entries have been fully checked since.');
  });
});

describe('a page that moved', () => {
  test.each([
    ['/schemes/tidewater-plus/', '/schemes/tidewater-more/'],
    ['/providers/ashmere-pcc/', '/providers/ashmere-commissioner/'],
  ])('%s leads to %s', (from, to) => {
    const { document } = page(from);
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
    expect(document.querySelector(`main a[href="${to}"]`)).not.toBeNull();
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(pages.has(to)).toBe(true);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const report = await validator.validateString(page('/schemes/tidewater-plus/').html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
  });

  test('redirects for each of its figures too, and nothing links to an old address', () => {
    const addresses = readAddresses(join(site.root, 'dist'));
    const figures = [...addresses].filter((path) => /^\/(outcomes|embed)\/tidewater-more\/.+\/$/.test(path));
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter((path) => !addresses.has(path.replace('tidewater-more', 'tidewater-plus')))).toEqual([]);
    const old = [...pages.values()]
      .filter(({ path }) => !path.includes('tidewater-plus'))
      .filter(({ html }) => html.includes('/tidewater-plus/'));
    expect(old.map(({ path }) => path)).toEqual([]);
  });
});

describe('a scheme that has ended', () => {
  const path = '/schemes/lang-strand-crossing/';
  test('keeps its page, says so and links to its successor', () => {
    expect(text(path)).toContain('This scheme has ended.');
    expect(text(path)).toMatch(/See Ferry House instead.*It took over in one area\./);
    expect(page(path).document.querySelector('.notice a[href="/schemes/ferry-house/"]')).not.toBeNull();
  });

  test('is among the ended in the finders, and no scheme is that has not ended', () => {
    const data = page('/find/').document.querySelector('script[data-finder]')?.textContent ?? '';
    const { rules, cards } = JSON.parse(data) as FinderData;
    const rulesOf = (id: string) => rules.schemes[cards.ids.indexOf(id)]?.map((index) => rules.rules[index]?.type);
    expect(rulesOf('lang-strand-crossing')).toContain('ended');
    expect(rulesOf('ferry-house')).not.toContain('ended');
  });

  test('shows its history, the newest first', () => {
    const history = [...page(path).document.querySelectorAll('.history li')].map((item) =>
      item.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(history).toEqual(['20 November 2026 The scheme closed.', '12 October 2026 Added to this site.']);
  });
});

test('with an operator, each page but a frame for other sites has a way to report a mistake in it', () => {
  const letters = [...page('/schemes/tidewater-agreement/').document.querySelectorAll('a[href^="mailto:"]')].map(
    (link) => new URL(link.getAttribute('href') ?? ''),
  );
  expect(letters.map(({ searchParams }) => searchParams.get('subject'))).toContain(
    'Mistake on Signpost: Tidewater Agreement',
  );
  expect(letters.at(-1)?.searchParams.get('body')).toContain(`Address: ${copyAddress}/schemes/tidewater-agreement/`);
  const without = [...pages.values()].filter(
    ({ path, document }) =>
      !path.startsWith('/embed/') && !document.querySelector('a[href^="mailto:directory@office.example"]'),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
