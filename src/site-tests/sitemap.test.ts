import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readContent } from '../check/files.ts';
import { readAddresses, readPages } from './built.ts';

const pages = readPages();
const addresses = readAddresses();
const { document } = parseHTML(readFileSync('dist/sitemap.xml', 'utf8').replace(/<\?.*?\?>/, ''));
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
  const kept = new Set(
    readContent('content')
      .files.flatMap(({ data }) =>
        [...JSON.stringify(data ?? null).matchAll(/"(\d{4}-\d{2}-\d{2})"/g)].map(([, day]) => day),
      )
      .concat('2026-11-23'),
  );
  expect(entries.filter(({ day }) => day !== null && !kept.has(day))).toEqual([]);
});

test('robots.txt names the sitemap, and every address in llms.txt leads somewhere', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: \S+\/sitemap\.xml\n$/,
  );
  const links = [...readFileSync('dist/llms.txt', 'utf8').matchAll(/\]\((\S+)\)/g)].map(
    ([, href = '']) => new URL(href).pathname,
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((path) => !addresses.has(path))).toEqual([]);
});
