import { readDirectory } from '../../src/data/from-files.ts';
import { kindsOf } from '../../src/testing/kinds.ts';
import type { Audit } from './audit.ts';

/** Limits for pages: compressed bytes with the font, and compressed bytes of script on reading pages. */
const limits = { scheme: 60_000, home: 80_000, font: 20_000, script: 3_000 } as const;
const readingPages = ['home', 'scheme', 'provider', 'area', 'need', 'guide', 'source', 'about'];

/** Bytes of one page of each kind as a browser fetches them, compressed; its script; how far its layout shifts. */
export const auditWeight: Audit = async ({ browser, origin }) => {
  const failures: string[] = [];
  console.log('\nkind                     all     html    css     script  font    shift');
  for (const [kind, path] of Object.entries(kindsOf(readDirectory()))) {
    const page = await (await browser.newContext({ viewport: { width: 412, height: 823 } })).newPage();
    const bytes = { document: 0, stylesheet: 0, script: 0, font: 0, other: 0 };
    page.on('response', async (response) => {
      const type = response.request().resourceType();
      const length = Number(response.headers()['content-length'] ?? 0);
      bytes[type in bytes ? (type as keyof typeof bytes) : 'other'] += length;
    });
    await page.goto(origin + path);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    const all = Object.values(bytes).reduce((sum, count) => sum + count, 0);
    const cells = [all, bytes.document, bytes.stylesheet, bytes.script, bytes.font].map((count) =>
      String(count).padEnd(8),
    );
    console.log(`${kind.padEnd(24)} ${cells.join('')}${shift.toFixed(3)}`);
    if (kind === 'scheme' && all > limits.scheme)
      failures.push(`a scheme’s page weighs ${all} bytes, more than ${limits.scheme}`);
    if (kind === 'home' && all > limits.home)
      failures.push(`the home page weighs ${all} bytes, more than ${limits.home}`);
    if (bytes.font > limits.font)
      failures.push(`${kind} fetches ${bytes.font} bytes of font, more than ${limits.font}`);
    if (readingPages.includes(kind) && bytes.script > limits.script)
      failures.push(`${kind} fetches ${bytes.script} bytes of script, more than ${limits.script}`);
    if (shift > 0) failures.push(`${kind} shifts by ${shift}`);
    await page.context().close();
  }
  return failures;
};
