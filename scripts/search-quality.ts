/**
 * Scores the search of the built site by judged queries, beside plain Pagefind on the same index, in a real browser.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { startBrowser } from '../src/site-tests/browser.ts';
import { serve } from '../src/site-tests/server.ts';

interface Judged {
  who: string;
  query: string;
  /** Addresses without their outer slashes, any of which answers the query. */
  right: string[];
}
interface Scores {
  rank: number | null;
  isEmpty: boolean;
}

const { values } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' }, 'set-aside': { type: 'boolean' }, misses: { type: 'boolean' } },
});

if (values.help) {
  console.log(`Usage: npm run build && npm run search:quality -- [--set-aside] [--misses]

Searches the built site for each judged query and prints success@1, success@5, mean reciprocal rank of the first ten
and the share of empty pages, for plain Pagefind and for Waymark’s search.
  --set-aside  score the third that is set aside too; not to be used while the ranking is being tuned
  --misses     print each query whose right answer is not among the first five
Exit code: 0 when it ran, 1 when it could not.`);
  process.exit(0);
}

const read = (name: string): Judged[] => parse(readFileSync(`src/search/judged-${name}.yaml`, 'utf8')) as Judged[];

/** Addresses that plain Pagefind lists, the best first. */
const searchPlain = (page: Page, query: string): Promise<string[]> =>
  page.evaluate(async (words) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(words);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => url);
  }, query);

/**
 * Addresses that the search page offers: help where it stands first, then its list, then its ways on where the list is
 * empty.
 */
const searchOurs = async (page: Page, query: string): Promise<string[]> => {
  await page.goto('about:blank');
  await page.goto(`${site.origin}/search/#${new URLSearchParams({ q: query })}`);
  await page.waitForFunction(
    () =>
      (document.querySelector('[data-tally]')?.textContent?.includes('for “') ?? false) &&
      document.querySelector('[data-results][aria-busy]') === null,
  );
  return page.evaluate(() => {
    const hrefs = (selector: string) =>
      [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
    return [
      ...hrefs('[data-danger]:not([hidden]) a'),
      ...hrefs('[data-list] [data-name]'),
      ...hrefs('[data-empty]:not([hidden]) a'),
    ];
  });
};

const score = (found: readonly string[], right: readonly string[]): Scores => {
  const place = found.slice(0, 10).findIndex((address) => right.includes(address.replace(/^\/|\/$/g, '')));
  return { rank: place < 0 ? null : place + 1, isEmpty: found.length === 0 };
};

const site = await serve('dist');
const browser = await startBrowser();
const page = await browser.newPage();
try {
  const sets = values['set-aside'] ? ['tuned', 'set-aside'] : ['tuned'];
  console.log('set        queries  search   success@1  success@5  MRR    empty');
  for (const name of sets) {
    const judged = read(name);
    const rows: { query: string; plain: Scores; ours: Scores; found: string[] }[] = [];
    for (const [number, { query, right }] of judged.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${number + 1} of ${judged.length}`);
      const found = await searchOurs(page, query);
      rows.push({ query, ours: score(found, right), plain: score(await searchPlain(page, query), right), found });
    }
    if (process.stderr.isTTY) process.stderr.write('\r');
    for (const [label, pick] of [
      ['plain', (row: (typeof rows)[number]) => row.plain],
      ['ours', (row: (typeof rows)[number]) => row.ours],
    ] as const) {
      const share = (holds: (scores: Scores) => boolean) =>
        (rows.filter((row) => holds(pick(row))).length / rows.length).toFixed(3);
      const mrr = rows.reduce((sum, row) => sum + 1 / (pick(row).rank ?? Infinity), 0) / rows.length;
      console.log(
        `${name.padEnd(10)} ${String(rows.length).padEnd(8)} ${label.padEnd(8)} ` +
          `${share(({ rank }) => rank === 1).padEnd(10)} ` +
          `${share(({ rank }) => rank !== null && rank <= 5).padEnd(10)} ${mrr.toFixed(3).padEnd(6)} ` +
          `${share(({ isEmpty }) => isEmpty)}`,
      );
    }
    if (values.misses)
      for (const { query, ours, found } of rows)
        if (ours.rank === null || ours.rank > 5)
          console.log(`  “${query}” ${ours.rank ?? 'not in ten'}: ${found.slice(0, 5).join(' ')}`);
  }
} finally {
  await browser.close();
  await site.stop();
}
