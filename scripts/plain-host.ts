/**
 * Makes the Open Referral feed readable on a host that neither rewrites addresses nor reads header files. Run it after
 * the build, on the folder that is published.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writePlainCopies } from '../src/keeper/plain-copies.ts';
import { runCommand, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run plain-host -- [--folder <folder>]

Writes each JSON file of the Open Referral feed a second time, as index.html in the folder of the requested address:
such a host then answers /oruk/v3/services and /oruk/v3/services/<id>, though as text/html.
Not needed with nginx and scripts/hosting/nginx.conf, or on a host that reads _redirects and _headers.

  --folder   the built site (dist)

Exit code: 0 when the copies were written, 2 when there is no feed in the folder.`,
  options: { folder: { type: 'string', default: 'dist' } },
  run: ({ folder }) => {
    if (!existsSync(join(folder, 'oruk', 'v3')))
      throw new UsageError(
        `There is no feed in ${folder}/oruk/v3. Run npm run build first, or name the built site with --folder.`,
      );
    console.log(`${writePlainCopies(folder)} files written under ${folder}/oruk/v3/`);
  },
});
