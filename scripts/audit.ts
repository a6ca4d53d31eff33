/** Measures the built site page by page: axe, weights, layout shift, and Lighthouse. Takes long; prints progress. */
import { existsSync } from 'node:fs';
import { startBrowser } from '../src/testing/browser.ts';
import { serve } from '../src/testing/server.ts';
import { auditAxe } from './audit/axe.ts';
import { auditLighthouse } from './audit/lighthouse.ts';
import { auditSearch } from './audit/search-weight.ts';
import { auditWeight } from './audit/weight.ts';
import { runCommand, UsageError } from './command.ts';

const parts = ['axe', 'weight', 'lighthouse'];

await runCommand({
  usage: `
Usage: npm run build && npm run audit -- [--only axe|weight|lighthouse] [--runs <number>]

  axe         every page of dist, in light and in dark, and states of search and finders;
              findings and what axe could not decide
  weight      bytes of one page of each kind as a browser fetches them, compressed; script; layout shift
  lighthouse  one page of each kind, mobile settings, medians of so many runs (3)

Exit code: 0 when every limit holds, 1 when one does not, 2 when the site is not built
or an option is invalid.`,
  options: { only: { type: 'string' }, runs: { type: 'string', default: '3' } },
  run: async ({ only, runs }) => {
    if (only !== undefined && !parts.includes(only))
      throw new UsageError(`--only is one of ${parts.join(', ')}, and “${only}” is none of them.`);
    if (!/^[1-9]\d*$/.test(runs)) throw new UsageError(`--runs is a number from 1 up, and “${runs}” is not one.`);
    if (!existsSync('dist/index.html')) throw new UsageError('There is no site in dist/. Run npm run build first.');
    const site = await serve('dist', 0, { isCompressed: true });
    const browser = await startBrowser();
    const audited = { browser, origin: site.origin };
    const wants = (part: string): boolean => only === undefined || only === part;
    try {
      const failures = [
        ...(wants('axe') ? await auditAxe(audited) : []),
        ...(wants('weight') ? [...(await auditWeight(audited)), ...(await auditSearch(audited))] : []),
        ...(wants('lighthouse') ? await auditLighthouse(audited, Number(runs)) : []),
      ];
      if (failures.length > 0) console.error(`\n${failures.length} failures:\n${[...new Set(failures)].join('\n')}`);
      return failures.length > 0 ? 1 : 0;
    } finally {
      await browser.close();
      await site.stop();
    }
  },
});
