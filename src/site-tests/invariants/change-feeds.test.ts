import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { pagesOfSite, readBuilt, site } from '../../testing/site.ts';

const pages = pagesOfSite();
const folders = readdirSync(join(site.dist, 'feeds'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('atom.xml'))
  .map((name) => name.replace(/\/atom\.xml$/, ''));

test('there are feeds of everything, of areas and of needs, each in both formats', () => {
  expect(folders).toContain('all');
  expect(folders.filter((folder) => folder.startsWith('areas/')).length).toBe(
    pages.filter(({ path }) => /^\/areas\/[^/]+\/$/.test(path)).length,
  );
  expect(folders.filter((folder) => folder.startsWith('needs/')).length).toBe(
    pages.filter(({ path }) => /^\/needs\/[^/]+\/$/.test(path)).length,
  );
  expect(folders.filter((folder) => !existsSync(join(site.dist, 'feeds', folder, 'feed.json')))).toEqual([]);
});

test('every entry of every feed leads to a page of the site and has a day that content keeps', () => {
  const paths = new Set(pages.map(({ path }) => path));
  const days = new Set(
    JSON.stringify([...readBuilt('/data/schemes.json').matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([day]) => day)).match(
      /\d{4}-\d{2}-\d{2}/g,
    ),
  );
  const problems = folders.flatMap((folder) => {
    const { document } = parseHTML(readBuilt(`/feeds/${folder}/atom.xml`).replace(/<\?.*?\?>/, ''));
    return [...document.querySelectorAll('entry')].flatMap((entry) => {
      const { pathname } = new URL(entry.querySelector('link')?.getAttribute('href') ?? '');
      const updated = entry.querySelector('updated')?.textContent ?? '';
      return [
        ...(paths.has(pathname) ? [] : [`${folder} ${pathname}`]),
        ...(days.has(updated.slice(0, 10)) && updated.endsWith('T00:00:00.000Z') ? [] : [`${folder} ${updated}`]),
      ];
    });
  });
  expect(problems).toEqual([]);
});

test('the page of each area and each need names its feed, for readers and for machines', () => {
  const without = pages
    .filter(({ path }) => /^\/(?:areas|needs)\/[^/]+\/$/.test(path))
    .filter(({ path, document }) => {
      const feed = `/feeds${path}`;
      return (
        !document.querySelector(`head link[rel="alternate"][type="application/atom+xml"][href="${feed}atom.xml"]`) ||
        !document.querySelector(`main a[href="${feed}feed.json"]`)
      );
    });
  expect(without.map(({ path }) => path)).toEqual([]);
});
