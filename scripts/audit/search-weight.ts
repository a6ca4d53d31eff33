import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Audit } from './audit.ts';

/** How many bytes a search has fetched when its first result stands. It sets no limit. */
export const auditSearch: Audit = async ({ browser, origin }) => {
  console.log('\nsearch for                       bytes to the first result');
  for (const words of ['hostel', 'gambling', 'somewhere to stay after prison', 'acohol']) {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('[data-list] > li')) return;
        observer.disconnect();
        (window as unknown as { firstResult: number }).firstResult = performance.now();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${origin}/search/#${new URLSearchParams({ q: words })}`);
    await page.locator('[data-list] > li').first().waitFor();
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => entry.startTime < (window as unknown as { firstResult: number }).firstResult && (entry as PerformanceResourceTiming).responseEnd <= (window as unknown as { firstResult: number }).firstResult).map(({ name }) => new URL(name).pathname));
    const ofSearch = [...new Set(fetched)].filter((path) => path.startsWith('/pagefind/') || path.startsWith('/search/') || path.includes('Search.'));
    const bytes = ofSearch.reduce((sum, path) => sum + compressedSize(`dist${path}`), 0);
    console.log(`${words.padEnd(32)} ${bytes}`);
    await page.context().close();
  }
  return [];
};

/** Bytes of a file as a host sends it: Pagefind’s own are compressed already. */
const compressedSize = (file: string): number => {
  const content = readFileSync(file);
  return /\.(?:pf_\w+|pagefind|woff2|png)$/.test(file) ? content.length : gzipSync(content).length;
};
