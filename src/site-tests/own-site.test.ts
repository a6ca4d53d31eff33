import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAddresses, readPages, type BuiltPage } from '../testing/built.ts';
import { fixtureContent, fixtureDay } from '../testing/fixture-site.ts';
import { serve, type Served } from '../testing/server.ts';
import { copyAddress, copySite, type SiteCopy } from '../testing/site-copy.ts';
import { browserOfWorker } from '../testing/visit.ts';

const base = '/north/';
const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z"/></svg>';

/** A site of the fixture’s content, with another site.yaml and with these passages of content replaced. */
const buildOwn = async (settings: string, edits: readonly [file: string, from: string, to: string][] = []) => {
  const site = copySite('own', fixtureContent);
  try {
    mkdirSync(join(site.root, 'content/site'), { recursive: true });
    writeFileSync(join(site.root, 'content/site/mark.svg'), mark);
    writeFileSync(join(site.root, 'content/site/share.png'), '');
    writeFileSync(join(site.root, 'content/site.yaml'), settings);
    for (const edit of edits) site.edit(...edit);
    await site.build(fixtureDay);
  } catch (error) {
    site.remove();
    throw error;
  }
  return site;
};

/** Every file of text of a built site, by its path. */
const textsOf = (dist: string): [file: string, text: string][] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      ['.html', '.css', '.js', '.json', '.svg', '.csv', '.txt', '.xml', '.ris', '.bib'].includes(extname(file)),
    )
    .map((file) => [file, readFileSync(join(dist, file), 'utf8')]);

/** The text of a page, including its head and foot. */
const wordsOf = ({ body }: Document) => (body.textContent ?? '').replaceAll(/\s+/g, ' ');

const linksOf = ({ path, document }: BuiltPage) =>
  [...document.querySelectorAll('[href], [src], [action]')]
    .map((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find((each) => each) ?? '')
    .filter((link) => link.startsWith('/'))
    .map((link) => `${path} → ${link}`);

describe('a site with everything of its own, in a folder of its host', () => {
  let site: SiteCopy;
  let pages: readonly BuiltPage[];
  let served: Served;
  const home = () => pages.find(({ path }) => path === '/')?.document;

  beforeAll(async () => {
    site = await buildOwn(`name: North Bank Directory
shortName: North Bank
description: Schemes on the north bank.
basePath: ${base}
operator: { name: An Office, contact: directory@office.example, enforcement: the Commission }
colours: { light: "#5b2a86", dark: "#d5b8f3" }
logo: mark.svg
favicon: mark.svg
sharePicture: { file: share.png, words: The north bank }
exitAddress: https://weather.example/north
dangerPages: { approvedBy: the safeguarding lead, on: 2026-11-20 }
`);
    pages = readPages(site.dist);
    served = await serve(site.dist, 0, { base });
  });
  afterAll(async () => {
    await served?.stop();
    site?.remove();
  });

  test('says nowhere what another site is called', () => {
    const found = textsOf(site.dist).flatMap(([file, text]) =>
      (text.match(/.{0,20}(?:waymark(?!_site)|signpost).{0,20}/i) ?? []).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('says on pages about danger who approved them, and when', () => {
    const saying = pages.filter(({ document }) =>
      wordsOf(document).includes('Approved by the safeguarding lead on 20 November 2026.'),
    );
    expect(saying.map(({ path }) => path)).toContain('/help-now/');
    expect(saying.map(({ path }) => path)).toContain('/needs/harm-at-home/');
    expect(pages.filter(({ document }) => wordsOf(document).includes('No one trained in this'))).toEqual([]);
  });

  test('has its name, its operator and what it is on every page', () => {
    for (const { path, document } of pages.filter((page) => page.document.querySelector('footer'))) {
      expect(document.querySelector('.wordmark')?.textContent?.trim(), path).toBe('North Bank');
      expect(wordsOf(document), path).toContain('Published by An Office.');
      expect(document.querySelector('.report a')?.getAttribute('href'), path).toMatch(
        /^mailto:directory@office\.example/,
      );
    }
    expect(home()?.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
      'Schemes on the north bank.',
    );
  });

  test('has its mark, its pictures and its colours', () => {
    expect(home()?.querySelector('.wordmark img')?.getAttribute('src')).toMatch(/^\/north\/_astro\/mark\..+\.svg$/);
    expect(home()?.querySelector('link[rel="icon"]')?.getAttribute('href')).toMatch(/^\/north\/_astro\/mark\..+\.svg$/);
    expect(home()?.querySelector('meta[property="og:image"]')?.getAttribute('content')).toMatch(
      /^https:\/\/directory\.example\/north\/_astro\/share\..+\.png$/,
    );
    expect(home()?.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toBe('The north bank');
    const sheets = textsOf(site.dist).filter(([file]) => file.endsWith('.css'));
    expect(sheets.some(([, text]) => /prefers-color-scheme: ?dark\).*--color-link: ?#d5b8f3/.test(text))).toBe(true);
  });

  test('leaves to the address that it names', () => {
    const exits = pages.flatMap(({ document }) =>
      [...document.querySelectorAll('[data-exit]')].map((link) => link.getAttribute('href')),
    );
    expect([...new Set(exits)]).toEqual(['https://weather.example/north']);
  });

  test('has no link but into its folder, and each leads to a file', () => {
    const addresses = readAddresses(site.dist);
    const broken = pages.flatMap(linksOf).filter((link) => {
      const [, to = ''] = link.split(' → ');
      const { pathname } = new URL(to, copyAddress);
      return !pathname.startsWith(base) || !addresses.has(pathname.slice(base.length - 1));
    });
    expect(broken).toEqual([]);
  });

  test('names whole addresses in its folder', () => {
    const whole = textsOf(site.dist).flatMap(([, text]) => text.match(/https:\/\/directory\.example[^"'<>\s]*/g) ?? []);
    expect(whole.length).toBeGreaterThan(pages.length);
    expect(whole.filter((address) => !address.startsWith(`${copyAddress}${base}`))).toEqual([]);
  });

  test('is searched, and answers a finder, from there', async () => {
    const page = await (await browserOfWorker()).newPage();
    const failed: string[] = [];
    page.on('response', (response) => void (response.ok() || failed.push(response.url())));
    await page.goto(served.origin + base);
    await page.locator('#home-search').fill('Lantern');
    await page.locator('#home-search').press('Enter');
    await page.getByRole('link', { name: 'Lantern Mentors', exact: true }).click();
    await page.locator('h1', { hasText: 'Lantern Mentors' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/north/schemes/lantern-mentors/');
    await page.goto(`${served.origin}${base}find/#area=ashmere`);
    await page.locator('[data-group] [data-list] a').first().click();
    await page.waitForURL(/\/north\/schemes\/[a-z-]+\/$/);
    await page.goto(`${served.origin}${base}compare/#schemes=lantern-mentors,quay-drop-in`);
    await page.getByRole('link', { name: 'Quay Drop-in' }).first().waitFor();
    expect(failed).toEqual([]);
    await page.context().close();
  });
});

describe('a site whose parts are off, with no more than a name', () => {
  let site: SiteCopy;
  let pages: readonly BuiltPage[];

  beforeAll(async () => {
    site = await buildOwn('name: Bare\nparts: { finders: false, figures: false, themes: false }\n', [
      ['content/guides/how-to-read-a-figure.mdx', '](/outcomes/compare/)', '](/schemes/)'],
    ]);
    pages = readPages(site.dist);
  });
  afterAll(() => site?.remove());

  test('has none of their pages and none of their files', () => {
    const addresses = [...readAddresses(site.dist)];
    expect(addresses.filter((path) => /^\/(?:find|refer|outcomes|embed|themes)\//.test(path))).toEqual([]);
  });

  test('has no link to one, in pages, sitemap, feeds and data', () => {
    const addresses = readAddresses(site.dist);
    const broken = pages
      .flatMap(linksOf)
      .filter((link) => !addresses.has(new URL(link.split(' → ')[1] ?? '', copyAddress).pathname));
    expect(broken).toEqual([]);
    const named = textsOf(site.dist).flatMap(
      ([file, text]) =>
        text.match(/directory\.example\/(?:find|refer|outcomes|embed|themes)\//)?.map((at) => `${file}: ${at}`) ?? [],
    );
    expect(named).toEqual([]);
  });

  test('shows what is unset as unset', () => {
    const text = wordsOf(pages.find(({ path }) => path === '/')!.document);
    expect(text).toContain('No organisation runs Bare yet.');
    expect(text).toContain('Bare has no owner yet, so you can’t report a mistake.');
  });
});
