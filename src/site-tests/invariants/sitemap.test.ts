import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readContent } from '../../check/files.ts';
import { addressesOfSite, pagesOfSite, readBuilt, site } from '../../testing/site.ts';

const pages = pagesOfSite();
const addresses = addressesOfSite();
const { document } = parseHTML(readBuilt('/sitemap.xml').replace(/<\?.*?\?>/, ''));
const entries = [...document.querySelectorAll('url')].map((url) => ({
  path: new URL(url.querySelector('loc')?.textContent ?? '').pathname,
  day: url.querySelector('lastmod')?.textContent ?? null,
}));

test('the sitemap lists every page that search engines may list, once, and no other', () => {
  const listed = pages
    .filter(
      ({ path, document: page }) =>
        !page.querySelector('meta[name="robots"][content~="noindex"]') && !path.startsWith('/embed/'),
    )
    .map(({ path }) => path);
  expect(entries.map(({ path }) => path).toSorted()).toEqual(listed.toSorted());
});

test('its days are days that content keeps, never the day of the build', () => {
  const expected = new Set(
    readContent(site.content).files.flatMap(({ data }) =>
      [...JSON.stringify(data ?? null).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)].map(([, day]) => day),
    ),
  );
  // The table of help lines has its day in code.
  const dated = entries.filter(({ path, day }) => path !== '/help-now/' && day !== null);
  expect(dated.length).toBeGreaterThan(0);
  expect(dated.filter(({ day }) => !expected.has(day ?? ''))).toEqual([]);
});

test('robots.txt names the sitemap, and every address in llms.txt leads somewhere', () => {
  expect(readBuilt('/robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\n\nSitemap: \S+\/sitemap\.xml\n$/);
  const links = [...readBuilt('/llms.txt').matchAll(/\]\((\S+)\)/g)].map(([, href = '']) => new URL(href).pathname);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !addresses.has(path))).toEqual([]);
});
