import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAddresses, readPages, textOf, type BuiltPage } from './built.ts';
import { copySite, type KeptSite } from './kept-site.ts';

let site: KeptSite;
let pages: Map<string, BuiltPage>;
const page = (path: string): BuiltPage => {
  const found = pages.get(path);
  if (!found) throw new Error(`The site has no page ${path}.`);
  return found;
};
const text = (path: string) => textOf(page(path).document);
const rowOf = (path: string, label: string) =>
  [...page(path).document.querySelectorAll('.row')]
    .find((row) => row.querySelector('dt')?.textContent?.trim() === label)
    ?.textContent?.replace(/\s+/g, ' ') ?? '';

beforeAll(() => {
  site = copySite();
  site.run('confirm', 'surrey-checkpoint', '--by', 'the scheme’s manager', '--on', '2026-11-01', '--facts', 'who,area');
  site.run('confirm', 'engage', '--by', 'the commissioner’s office', '--on', '2026-11-02');
  site.run('rename', 'essex-horizons', 'horizons-essex');
  site.run('rename', 'cleveland-pcc', 'cleveland-commissioner');
  site.edit(
    'content/schemes/st-giles-sos.mdx',
    'status: { word: as described,',
    'successor: { scheme: engage, words: It took over in one area, source: { document: apcc-2021, at: page 1 } ' +
      '}\nchanges:\n  - { on: 2026-11-20, words: the scheme closed }\nstatus: { word: ended,',
  );
  site.edit('src/operator.ts', 'contact: null', "contact: 'waymark@office.example'");
  site.build('2026-11-24');
  pages = new Map(readPages(join(site.root, 'dist')).map((built) => [built.path, built]));
});
afterAll(() => rmSync(site.root, { recursive: true, force: true }));

describe('facts that somebody confirmed', () => {
  const path = '/schemes/surrey-checkpoint/';
  test('say so, each on its own row with role and date, and no other fact does', () => {
    expect(rowOf(path, 'Who it is for')).toContain('Confirmed by the scheme’s manager on 1 November 2026');
    expect(rowOf(path, 'Where it works')).toContain('Confirmed by the scheme’s manager on 1 November 2026');
    expect(rowOf(path, 'Women, men or both')).not.toContain('Confirmed');
    expect(text(path)).toContain('Not confirmed since, except who it is for and where it works.');
  });

  test('are told in the finder, in compare, in what search keeps, and in data quality', () => {
    const finder = readFileSync(join(site.root, 'dist/refer/index.html'), 'utf8');
    expect(finder).toContain('confirmed by the scheme’s manager on 1 November 2026');
    expect(readFileSync(join(site.root, 'dist/compare/surrey-checkpoint.json'), 'utf8')).toContain(
      'confirmed by the scheme’s manager on 1 November 2026',
    );
    expect(page(path).html).toMatch(/data-value="[^"]*not confirmed since, except who it is for and where it works"/);
    expect(text('/data-quality/')).toMatch(/Who it is for\s*\d+ stated, 2 of these confirmed since/);
    expect(text('/data-quality/')).toContain('1 of 101 schemes. 1 in part.');
  });
});

describe('an entry that was confirmed as a whole', () => {
  test('says who and when, and no longer that it may have changed', () => {
    expect(text('/schemes/engage/')).toContain('Confirmed by the commissioner’s office on 2 November 2026.');
    expect(text('/schemes/engage/')).not.toContain('It may have changed or closed.');
  });

  test('says by when it was due again, to readers of a build that has grown old', () => {
    const due = page('/schemes/engage/').document.querySelector('[data-age-due]');
    expect(due?.getAttribute('data-age-due')).toBe('2027-01-31');
    expect(due?.hasAttribute('hidden')).toBe(true);
  });

  test('is counted where the site speaks of all', () => {
    expect(text('/about/')).toContain('1 entry has been confirmed since. 1 entry has been confirmed in part.');
    expect(text('/')).toContain('1 has been confirmed as a whole since.');
  });
});

describe('a page that moved', () => {
  test.each([
    ['/schemes/essex-horizons/', '/schemes/horizons-essex/'],
    ['/providers/cleveland-pcc/', '/providers/cleveland-commissioner/'],
  ])('%s leads to %s', (from, to) => {
    const { document } = page(from);
    expect(document.querySelector('meta[http-equiv="refresh"]')?.getAttribute('content')).toBe(`0; url=${to}`);
    expect(document.querySelector(`main a[href="${to}"]`)).not.toBeNull();
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(pages.has(to)).toBe(true);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const report = await validator.validateString(page('/schemes/essex-horizons/').html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
  });

  test('leads on for each of its figures too, and nothing links to an old address', () => {
    const addresses = readAddresses(join(site.root, 'dist'));
    const figures = [...addresses].filter((path) => /^\/(outcomes|embed)\/horizons-essex\/.+\/$/.test(path));
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.filter((path) => !addresses.has(path.replace('horizons-essex', 'essex-horizons')))).toEqual([]);
    const old = [...pages.values()]
      .filter(({ path }) => !path.includes('essex-horizons'))
      .filter(({ html }) => html.includes('/essex-horizons/'));
    expect(old.map(({ path }) => path)).toEqual([]);
  });
});

describe('a scheme that has ended', () => {
  const path = '/schemes/st-giles-sos/';
  test('keeps its page, says so and points on', () => {
    expect(text(path)).toContain('Ended.');
    expect(text(path)).toMatch(/Go on to Engage.*It took over in one area\./);
    expect(page(path).document.querySelector('.notice a[href="/schemes/engage/"]')).not.toBeNull();
  });

  test('is offered by no finder', () => {
    expect(readFileSync(join(site.root, 'dist/find/index.html'), 'utf8')).not.toContain('"st-giles-sos"');
    expect(readFileSync(join(site.root, 'dist/find/index.html'), 'utf8')).toContain('"st-giles-county-lines-kent"');
  });

  test('tells its history, the newest first', () => {
    const history = [...page(path).document.querySelectorAll('#history ~ div li, section:has(#history) li')].map(
      (item) => item.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(history).toEqual(['24 November 2026 Listed here.', '20 November 2026 The scheme closed.']);
  });
});

test(
  'with an operator, each page but the frames for other sites, and each fact, has a way to report a mistake, with ' +
    'both filled in',
  () => {
    const letters = [...page('/schemes/surrey-checkpoint/').document.querySelectorAll('a[href^="mailto:"]')].map(
      (link) => new URL(link.getAttribute('href') ?? ''),
    );
    expect(letters.map(({ searchParams }) => searchParams.get('subject'))).toContain(
      'Mistake on Waymark: Checkpoint (Surrey), Cost to you',
    );
    expect(letters.at(-1)?.searchParams.get('body')).toContain(
      'Address: https://waymark.example/schemes/surrey-checkpoint/',
    );
    const without = [...pages.values()].filter(
      ({ path, document }) =>
        !path.startsWith('/embed/') && !document.querySelector('a[href^="mailto:waymark@office.example"]'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  },
);
