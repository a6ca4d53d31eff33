/** Weighs the search of a built site in the browser: bytes and time to the first result. */
import { serve } from '../src/testing/server.ts';
import { startBrowser } from '../src/testing/browser.ts';
import { weighSearches } from './bench/search.ts';
import { runCommand } from './command.ts';

await runCommand({
  usage: `
Usage: npm run bench:search -- [--site dist] [--files] [words …]

Opens the search of a built site with each of these words, or with some of every kind, in a fresh
browser, and prints how many compressed bytes were fetched until the first result appeared, and how
long that took. It has no limits.

  --site    the folder of the built site
  --files   also each file with its bytes

Exit code: 0 when it measured, 1 when it could not, 2 when an option is invalid.`,
  options: { site: { type: 'string', default: 'dist' }, files: { type: 'boolean', default: false } },
  run: async ({ site: folder, files }, words) => {
    const site = await serve(folder, 0, { isCompressed: true });
    const browser = await startBrowser();
    try {
      console.log('search for                          bytes        ms');
      for (const weight of await weighSearches(
        browser,
        { origin: site.origin, folder },
        words.length > 0 ? words : undefined,
      )) {
        console.log(
          `${weight.words.padEnd(32)} ${String(weight.bytes).padStart(8)} ${weight.time.toFixed(0).padStart(9)}`,
        );
        if (files)
          for (const { path, bytes } of weight.files) console.log(`  ${path.padEnd(60)} ${String(bytes).padStart(8)}`);
      }
    } finally {
      await browser.close();
      await site.stop();
    }
  },
});
