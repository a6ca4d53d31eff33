import { createServer } from 'node:net';
import { readDirectory } from '../../src/data/from-files.ts';
import { browserPath } from '../../src/testing/browser.ts';
import { kindsOf } from '../../src/testing/kinds.ts';
import { showProgress, type Audited } from './audit.ts';

/**
 * Kinds of page that are not to be indexed, and the audits of Lighthouse about indexing. The embed cannot fetch the
 * files that these need: its policy lets it fetch nothing.
 */
const unindexed: readonly string[] = ['components', 'embed'];
const ofIndexing: readonly string[] = ['is-crawlable', 'robots-txt', 'llms-txt'];

/**
 * One page of each kind under Lighthouse’s mobile settings: the medians of so many runs.
 * Audits about search engines are skipped for pages that are not to be indexed, and all audits for the 404.
 */
export const auditLighthouse = async ({ origin }: Pick<Audited, 'origin'>, runs: number): Promise<string[]> => {
  const failures: string[] = [];
  const { default: lighthouse } = await import('lighthouse');
  const { chromium } = await import('playwright-core');
  const port = await freePort();
  const { path, env } = await browserPath();
  const browser = await chromium.launch({
    executablePath: path,
    env,
    args: ['--no-sandbox', '--headless=shell', '--disable-gpu', `--remote-debugging-port=${port}`],
  });
  console.log('\nkind                     performance  accessibility  best practices  seo');
  try {
    for (const [kind, address] of Object.entries(kindsOf(readDirectory())).filter(([name]) => name !== 'not found')) {
      const rounds: Record<string, number[]> = {};
      for (let run = 0; run < runs; run += 1) {
        showProgress(`lighthouse: ${kind}, run ${run + 1}`);
        const result = await lighthouse(origin + address, { port, logLevel: 'silent', output: 'json' });
        for (const [category, { score }] of Object.entries(result?.lhr.categories ?? {}))
          (rounds[category] ??= []).push(Math.round((score ?? 0) * 100));
        if (run === 0)
          for (const audit of Object.values(result?.lhr.audits ?? {}))
            if (
              !(unindexed.includes(kind) && ofIndexing.includes(audit.id)) &&
              audit.score !== null &&
              audit.score < 0.9 &&
              audit.scoreDisplayMode === 'binary'
            )
              failures.push(`lighthouse ${kind}: ${audit.id}`);
      }
      showProgress('');
      const medians = ['performance', 'accessibility', 'best-practices', 'seo'].map(
        (category) =>
          (rounds[category] ?? []).toSorted((a, b) => a - b)[Math.floor((rounds[category]?.length ?? 0) / 2)] ?? 0,
      );
      console.log(`${kind.padEnd(24)} ${medians.map((median) => String(median).padEnd(13)).join('')}`);
      medians.forEach((median, number) => {
        if (median < 100 && !(number === 3 && unindexed.includes(kind)))
          failures.push(
            `lighthouse ${kind}: ${['performance', 'accessibility', 'best practices', 'seo'][number]} ${median}`,
          );
      });
    }
  } finally {
    await browser.close();
  }
  return failures;
};

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
