/**
 * Scores the search of the built site with judged queries, beside plain Pagefind on the same index, in a real browser.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { startBrowser } from '../src/testing/browser.ts';
import { serve } from '../src/testing/server.ts';
import { runCommand, UsageError } from './command.ts';

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

/** The judged queries of a set. Throws if the content folder has none. */
const readJudged = (set: string): Judged[] => {
  const file = `content/expectations/search-${set}.yaml`;
  if (!existsSync(file))
    throw new UsageError(`There is no ${file}. It lists queries and the addresses that answer each of them.`);
  return parse(readFileSync(file, 'utf8')) as Judged[];
};

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
 * Addresses that the search page offers: help if it is shown first, then its list, then the ways on if the list is
 * empty.
 */
const searchOurs = async (page: Page, origin: string, query: string): Promise<string[]> => {
  await page.goto('about:blank');
  await page.goto(`${origin}/search/#${new URLSearchParams({ q: query })}`);
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

const formatScores = (label: string, scores: readonly Scores[]): string => {
  const share = (holds: (score: Scores) => boolean) => (scores.filter(holds).length / scores.length).toFixed(3);
  const mrr = scores.reduce((sum, { rank }) => sum + 1 / (rank ?? Infinity), 0) / scores.length;
  return (
    `${String(scores.length).padEnd(8)} ${label.padEnd(8)} ${share(({ rank }) => rank === 1).padEnd(10)} ` +
    `${share(({ rank }) => rank !== null && rank <= 5).padEnd(10)} ${mrr.toFixed(3).padEnd(6)} ` +
    share(({ isEmpty }) => isEmpty)
  );
};

await runCommand({
  usage: `
Usage: npm run build && npm run search:quality -- [--set-aside] [--misses] [--site dist]

Searches the built site for each judged query of content/expectations and prints success@1, success@5, mean
reciprocal rank of the first ten and the share of empty pages, for plain Pagefind and for this site’s search.

  --set-aside  scores the two held-out sets too; not to be used while the ranking is being tuned
  --misses     prints each query whose right answer is not among the first five
  --site       the folder of the built site

Exit code: 0 when it ran, 1 when it could not, 2 when there are no judged queries or an option is invalid.`,
  options: {
    'set-aside': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    site: { type: 'string', default: 'dist' },
  },
  run: async ({ 'set-aside': isWhole, misses, site: folder }) => {
    const names = isWhole ? ['tuned', 'set-aside', 'places'] : ['tuned'];
    const sets = names.map((name) => ({ name, judged: readJudged(name) }));
    const site = await serve(folder);
    const browser = await startBrowser();
    try {
      const page = await browser.newPage();
      console.log('set        queries  search   success@1  success@5  MRR    empty');
      for (const { name, judged } of sets) {
        const rows: { query: string; plain: Scores; ours: Scores; found: string[] }[] = [];
        for (const [number, { query, right }] of judged.entries()) {
          if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${number + 1} of ${judged.length}`);
          const found = await searchOurs(page, site.origin, query);
          rows.push({ query, ours: score(found, right), plain: score(await searchPlain(page, query), right), found });
        }
        if (process.stderr.isTTY) process.stderr.write('\r');
        for (const label of ['plain', 'ours'] as const)
          console.log(
            `${name.padEnd(10)} ${formatScores(
              label,
              rows.map((row) => row[label]),
            )}`,
          );
        if (misses)
          for (const { query, ours, found } of rows)
            if (ours.rank === null || ours.rank > 5)
              console.log(`  “${query}” ${ours.rank ?? 'not in ten'}: ${found.slice(0, 5).join(' ')}`);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
  },
});
