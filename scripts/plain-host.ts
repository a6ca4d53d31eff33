/** Makes the Open Referral feed readable on a host that neither rewrites addresses nor reads header files. Run it after the build, on the folder that is published. */
import { parseArgs } from 'node:util';
import { writePlainCopies } from '../src/keeper/plain-copies.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, folder: { type: 'string', default: 'dist' } } });

if (values.help) {
  console.log(`Usage: npm run plain-host -- [--folder <folder>]

Writes each JSON file of the Open Referral feed a second time, as index.html in a folder of the address that readers
ask for: such a host then answers /oruk/v3/services and /oruk/v3/services/<id>, though as text/html.
Not needed with nginx and scripts/hosting/nginx.conf, or on a host that reads _redirects and _headers.`);
} else console.log(`${writePlainCopies(values.folder)} files written under ${values.folder}/oruk/v3/`);
