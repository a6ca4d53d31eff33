import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a search fetched until its first result appeared. */
export interface SearchWeight {
  words: string;
  /** Compressed, with the script of the search and Pagefind’s own. */
  bytes: number;
  /** Milliseconds from opening the page, without a cache. */
  time: number;
  /** Each file with its bytes, the heaviest first. */
  files: { path: string; bytes: number }[];
}

/**
 * Searches of every kind: a word of many pages, one of few, a term of the vocabulary, a sentence, a misspelling, a
 * place.
 * @param folder the built site, whose first area is the place
 */
const benchWords = (folder: string): string[] => [
  'prison',
  'hostel',
  'gambling',
  'somewhere to stay after prison',
  'acohol',
  `women ${firstIn(join(folder, 'areas')).replaceAll('-', ' ')}`,
  'community support service',
];

const firstIn = (folder: string): string =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .toSorted()[0] ?? '';

/**
 * Weighs searches of a built site, each in a fresh browser.
 * @param site where it is served, and the folder that is served
 */
export const weighSearches = async (
  browser: Browser,
  site: { origin: string; folder: string },
  searches: readonly string[] = benchWords(site.folder),
): Promise<SearchWeight[]> => {
  const weights: SearchWeight[] = [];
  for (const words of searches) weights.push(await weigh(browser, site, words));
  return weights;
};

const weigh = async (
  browser: Browser,
  { origin, folder }: { origin: string; folder: string },
  words: string,
): Promise<SearchWeight> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-list] > li')) return;
      observer.disconnect();
      (window as unknown as { firstResult: number }).firstResult = performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${origin}/search/#${new URLSearchParams({ q: words })}`);
  await page.locator('[data-list] > li').first().waitFor();
  const { time, paths } = await page.evaluate(() => {
    const time = (window as unknown as { firstResult: number }).firstResult;
    const done = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ startTime, responseEnd }) => startTime < time && responseEnd <= time,
    );
    return { time, paths: done.map(({ name }) => new URL(name).pathname) };
  });
  await context.close();
  const files = [...new Set(paths)]
    .filter((path) => /\/(?:pagefind|search)\/|Search\./.test(path))
    .map((path) => ({ path, bytes: compressedSize(join(folder, path)) }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return { words, time, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
};

/** Bytes of a file as a host sends it: Pagefind’s own are compressed already. */
const compressedSize = (file: string): number => {
  const content = readFileSync(file);
  return /\.(?:pf_\w+|pagefind)$/.test(file) ? content.length : gzipSync(content).length;
};
