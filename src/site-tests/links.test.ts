import { expect, test } from 'vitest';
import { readAddresses, readPages } from './built.ts';

const pages = readPages();
const addresses = readAddresses();
const byPath = new Map(pages.map((page) => [page.path, page]));
const internal = pages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('a[href], link[href], script[src], img[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((href) => /^[/#]/.test(href))
    .map((href) => ({ from: path, href })),
);

test('every internal address leads to a file of the site', () => {
  expect(internal.length).toBeGreaterThan(pages.length);
  const broken = internal
    .filter(({ from, href }) => !addresses.has(new URL(href, `http://site${from}`).pathname))
    .map(({ from, href }) => `${from} → ${href}`);
  expect(broken).toEqual([]);
});

test('every fragment names something on the page it leads to', () => {
  const broken = internal.flatMap(({ from, href }) => {
    const { pathname, hash } = new URL(href, `http://site${from}`);
    // The search page keeps its words in the fragment, and the comparison its schemes.
    if (!hash || pathname === '/search/' || pathname === '/compare/') return [];
    // The finder keeps answers in it: each must be one that it offers.
    if (pathname === '/find/' && hash.includes('='))
      return [...new URLSearchParams(hash.slice(1))].every(([key, value]) =>
        byPath.get(pathname)?.document.querySelector(`[id^="ask-${key}"] option[value="${value}"]`),
      )
        ? []
        : [`${from} → ${href}`];
    return byPath.get(pathname)?.document.getElementById(decodeURIComponent(hash.slice(1)))
      ? []
      : [`${from} → ${href}`];
  });
  expect(broken).toEqual([]);
});

test('every page but the 404 and those that lead on from an old address can be reached from the home page by links', () => {
  const reached = new Set<string>();
  const waiting = ['/'];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    for (const link of byPath.get(path)?.document.querySelectorAll('a[href^="/"]') ?? [])
      waiting.push(new URL(link.getAttribute('href') ?? '', `http://site${path}`).pathname);
  }
  const leadsOn = (path: string) => Boolean(byPath.get(path)?.document.querySelector('meta[http-equiv="refresh"]'));
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && !leadsOn(path))).toEqual(['/404.html']);
});

test('nothing is asked of another origin, and the one outward link is the way out', () => {
  const outward = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('[href^="http"], [src^="http"]')]
      .filter((element) => element.tagName !== 'LINK')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src')),
  );
  expect([...new Set(outward)]).toEqual(['https://www.bbc.co.uk/weather']);
});
