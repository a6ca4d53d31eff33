import { expect, test } from 'vitest';
import { readDirectory } from '../../data/from-files.ts';
import { pagesOfSite, site } from '../../testing/site.ts';

/** Pages, except redirects from an old address. */
const pages = pagesOfSite().filter(({ document }) => !document.querySelector('meta[http-equiv="refresh"]'));
const embeds = pages.filter(({ path }) => path.startsWith('/embed/'));

test('each figure has a page to embed', () => {
  expect(embeds.map(({ path }) => path.replace('/embed/', '/outcomes/'))).toEqual(
    readDirectory(site.content)
      .outcomes.map(({ href }) => href)
      .toSorted(),
  );
});

test.each(embeds)('$path runs nothing, is not indexed, and leads to its figure', ({ path, document }) => {
  expect([...document.querySelectorAll('script, form, iframe')].length).toBe(0);
  expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  expect(document.querySelector('base')?.getAttribute('target')).toBe('_blank');
  const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
  expect(links).toContain(path.replace('/embed/', '/outcomes/'));
});
