import { describe, expect, test } from 'vitest';
import { readContent } from '../../check/files.ts';
import { readSite } from '../../check/site-file.ts';
import { isOfficialPage } from '../../domain/facts/source.ts';
import { sourceSchema } from '../../schemas/source.ts';
import { contactAddresses } from '../../testing/contact-addresses.ts';
import { addressesOfSite, pagesOfSite, site } from '../../testing/site.ts';

const pages = pagesOfSite();
const { exitAddress } = readSite(site.content);
const addresses = addressesOfSite();
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

test('links lead from the home page to every page but the 404 and those of old addresses', () => {
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

test('links that lead to different places have different words', () => {
  const alike = pages.flatMap(({ path, document }) => {
    const links = [...document.querySelectorAll('a[href]')].filter((link) => !link.closest('template, [hidden]'));
    const wordsOf = (link: Element) =>
      (link.getAttribute('aria-label') ?? link.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return [...Map.groupBy(links, wordsOf)]
      .filter(([, same]) => new Set(same.map((link) => link.getAttribute('href'))).size > 1)
      .map(
        ([words, same]) =>
          `${path} “${words}” ${[...new Set(same.map((link) => link.getAttribute('href')))].join(' ')}`,
      );
  });
  expect(alike).toEqual([]);
});

/** The address of each official page, by the path of its own page here. */
const officialPages = new Map(
  readContent(site.content)
    .files.filter(({ folder }) => folder === 'sources')
    .flatMap(({ id, data }) => {
      const source = sourceSchema.parse(data);
      return isOfficialPage(source) ? [[`/sources/${id}/`, source.url] as const] : [];
    }),
);

test('nothing is asked of another origin', () => {
  const asked = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('[src^="http"], [action^="http"], use[href^="http"]')].map((element) =>
      element.toString(),
    ),
  );
  expect(asked).toEqual([]);
});

describe('a link that leads out', () => {
  const outward = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('[href^="http"]')]
      .filter(({ tagName }) => tagName !== 'LINK')
      .map((link) => ({ path, href: link.getAttribute('href'), rel: link.getAttribute('rel')?.split(' ') ?? [] })),
  );

  test('is the way out, or the address of an official page, a contact or a route', () => {
    const allowed = [exitAddress, ...officialPages.values(), ...contactAddresses(site.content)];
    expect(outward.filter(({ href }) => !allowed.includes(href ?? ''))).toEqual([]);
  });

  test('is on the page of each official page', () => {
    const missing = [...officialPages].filter(
      ([path, url]) => !outward.some((link) => link.path === path && link.href === url),
    );
    expect(missing).toEqual([]);
  });

  test('reveals nothing about its reader to the other site', () => {
    expect(outward.filter(({ rel }) => !rel.includes('noreferrer'))).toEqual([]);
    expect(
      outward.filter(
        ({ href, rel }) =>
          href !== exitAddress && !['noreferrer', 'noopener', 'external'].every((word) => rel.includes(word)),
      ),
    ).toEqual([]);
  });
});
