/** Measures the built site page by page: axe, weights, layout shift, and Lighthouse. Long; prints as it goes. */
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { weighSearches } from './bench/search.ts';
import { runAxe } from '../src/site-tests/axe.ts';
import { browserPath, startBrowser } from '../src/site-tests/browser.ts';
import { readPages } from '../src/site-tests/built.ts';
import { kinds } from '../src/site-tests/kinds.ts';
import { serve } from '../src/site-tests/server.ts';

const { values } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' }, only: { type: 'string' }, runs: { type: 'string', default: '3' } },
});

if (values.help) {
  console.log(`Usage: npm run build && npm run audit -- [--only axe|weight|lighthouse] [--runs <number>]

  axe         every page of dist, in light and in dark, and states of search and finders; findings and what axe could not decide
  weight      bytes of one page of each kind as a browser fetches them, compressed; script; layout shift
  lighthouse  one page of each kind, mobile settings, medians of so many runs (3 unless told)
Exit code: 0 when everything asked for holds, 1 when something does not.`);
  process.exit(0);
}

/** What is asked of pages: compressed bytes with the font, and compressed bytes of script on reading pages. */
const limits = { scheme: 60_000, home: 80_000, font: 20_000, script: 3_000 } as const;
const readingPages = ['home', 'scheme', 'provider', 'area', 'need', 'guide', 'source', 'about'];

const wants = (part: string): boolean => values.only === undefined || values.only === part;
const faults: string[] = [];
const site = await serve('dist', 0, { isCompressed: true });

const progress = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${words.padEnd(78)}`);
};

const auditAxe = async (browser: Browser): Promise<void> => {
  const paths = readPages().map(({ path }) => path);
  const incomplete = new Map<string, number>();
  let findings = 0;
  let checked = 0;
  const check = async (page: Page, name: string) => {
    const report = await runAxe(page);
    findings += report.violations.length;
    for (const violation of report.violations) faults.push(`axe ${name}: ${violation}`);
    for (const finding of report.incomplete) incomplete.set(finding.split(' ')[0] ?? '', (incomplete.get(finding.split(' ')[0] ?? '') ?? 0) + 1);
    checked += 1;
    progress(`axe: ${checked} of about ${paths.length * 2 + states.length * 2}, ${findings} findings`);
  };
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    for (const path of paths) {
      await page.goto(site.origin + path);
      await check(page, `${path} in ${colorScheme}`);
    }
    for (const { name, path, until } of states) {
      await page.goto('about:blank');
      await page.goto(site.origin + path);
      await page.locator(until).first().waitFor();
      await check(page, `${name} in ${colorScheme}`);
    }
    await page.context().close();
  }
  console.log(`axe: ${paths.length} pages and ${states.length} states, each in light and dark: ${checked} checked, ${findings} findings`);
  for (const [rule, count] of incomplete) console.log(`  could not decide ${rule} ${count} times`);
};

/** States of search and of the finders that no page shows when it is opened. */
const states = [
  { name: 'search with results', path: '/search/#q=hostel', until: '[data-list] > li' },
  { name: 'search narrowed', path: '/search/#need=housing', until: '[data-chosen] li' },
  { name: 'search put right', path: '/search/#q=acohol', until: '[data-corrected]:not([hidden])' },
  { name: 'search without a match', path: '/search/#q=archery', until: '[data-empty]:not([hidden])' },
  { name: 'search in danger', path: '/search/#q=he+hits+me', until: '[data-danger]:not([hidden])' },
  { name: 'finder with answers', path: '/find/#area=cheshire&age=17&gender=men', until: '[data-answers]:not([hidden])' },
  { name: 'finder in danger', path: '/find/#needs=stalking', until: '[data-danger]:not([hidden])' },
  { name: 'referral finder with answers', path: '/refer/#area=cheshire&stage=court', until: '[data-answers]:not([hidden])' },
  { name: 'comparison', path: '/compare/#schemes=cleveland-divert,engage', until: '[data-box]:not([hidden])' },
];

const auditWeight = async (browser: Browser): Promise<void> => {
  console.log('\nkind                     all     html    css     script  font    shift');
  for (const [kind, path] of Object.entries(kinds)) {
    const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
    const bytes = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
    page.on('response', async (response) => {
      const type = response.request().resourceType();
      const length = Number(response.headers()['content-length'] ?? 0);
      bytes[type in bytes ? (type as keyof typeof bytes) : 'other'] += length;
    });
    await page.goto(site.origin + path);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() => new Promise<number>((done) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => done(sum), 300);
    }));
    const all = Object.values(bytes).reduce((sum, count) => sum + count, 0);
    const cell = (count: number) => String(count).padEnd(8);
    console.log(`${kind.padEnd(24)} ${cell(all)}${cell(bytes.document)}${cell(bytes.stylesheet)}${cell(bytes.script)}${cell(bytes.font)}${shift.toFixed(3)}`);
    if (kind === 'scheme' && all > limits.scheme) faults.push(`a scheme’s page weighs ${all} bytes, more than ${limits.scheme}`);
    if (kind === 'home' && all > limits.home) faults.push(`the home page weighs ${all} bytes, more than ${limits.home}`);
    if (bytes.font > limits.font) faults.push(`${kind} fetches ${bytes.font} bytes of font, more than ${limits.font}`);
    if (readingPages.includes(kind) && bytes.script > limits.script) faults.push(`${kind} fetches ${bytes.script} bytes of script, more than ${limits.script}`);
    if (shift > 0) faults.push(`${kind} shifts by ${shift}`);
    await page.context().close();
  }
};

const auditSearch = async (browser: Browser): Promise<void> => {
  console.log('\nsearch for                       bytes to the first result');
  for (const { words, bytes } of await weighSearches(browser, { origin: site.origin, folder: 'dist' })) console.log(`${words.padEnd(32)} ${bytes}`);
};

/** Pages that ask not to be indexed are not asked for their place in search engines, and nothing is asked of the 404. */
const auditLighthouse = async (): Promise<void> => {
  const { default: lighthouse } = await import('lighthouse');
  const { chromium } = await import('playwright-core');
  const port = await freePort();
  const { path, env } = await browserPath();
  const browser = await chromium.launch({ executablePath: path, env, args: ['--no-sandbox', '--headless=shell', '--disable-gpu', `--remote-debugging-port=${port}`] });
  console.log('\nkind                     performance  accessibility  best practices  seo');
  try {
    for (const [kind, address] of Object.entries(kinds).filter(([name]) => name !== 'not found')) {
      const rounds: Record<string, number[]> = {};
      for (let run = 0; run < Number(values.runs); run += 1) {
        progress(`lighthouse: ${kind}, run ${run + 1}`);
        const result = await lighthouse(site.origin + address, { port, logLevel: 'silent', output: 'json' });
        for (const [category, { score }] of Object.entries(result?.lhr.categories ?? {})) (rounds[category] ??= []).push(Math.round((score ?? 0) * 100));
        if (run === 0) for (const audit of Object.values(result?.lhr.audits ?? {})) if (audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode === 'binary') faults.push(`lighthouse ${kind}: ${audit.id}`);
      }
      progress('');
      const medians = ['performance', 'accessibility', 'best-practices', 'seo'].map((category) => (rounds[category] ?? []).toSorted((a, b) => a - b)[Math.floor((rounds[category]?.length ?? 0) / 2)] ?? 0);
      console.log(`${kind.padEnd(24)} ${medians.map((median) => String(median).padEnd(13)).join('')}`);
      medians.forEach((median, number) => {
        if (median < 100 && !(number === 3 && kind === 'components')) faults.push(`lighthouse ${kind}: ${['performance', 'accessibility', 'best practices', 'seo'][number]} ${median}`);
      });
    }
  } finally {
    await browser.close();
  }
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const browser = await startBrowser();
try {
  if (wants('axe')) await auditAxe(browser);
  if (wants('weight')) {
    await auditWeight(browser);
    await auditSearch(browser);
  }
  if (wants('lighthouse')) await auditLighthouse();
} finally {
  await browser.close();
  await site.stop();
}
if (faults.length > 0) console.error(`\n${faults.length} that do not hold:\n${[...new Set(faults)].join('\n')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
