/** Says what is missing before a first publication. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { checkContent } from '../src/check/check.ts';
import { checkReadiness, formatReadiness } from '../src/keeper/readiness.ts';
import { addressOf } from '../src/keeper/releases.ts';
import { operator } from '../src/operator.ts';
import type { HelplineRow } from '../src/schemas/helpline.ts';
import { runCommand } from './command.ts';

const licences = ['LICENSE', 'LICENCES.md', 'src/assets/fonts/LICENSE.txt', 'content/geography/README.md'];

await runCommand({
  usage: `
Usage: WAYMARK_SITE=https://your.address npm run publish:check

Says what is missing before a first publication: who publishes it and at what address, help lines
that nobody has confirmed, the accessibility statement, licences, faults in content, and a build made
for that address. It writes nothing.

Exit code: 0 when nothing is missing, 1 while something is.`,
  options: {},
  run: () => {
    const hasBuild = existsSync('dist/index.html');
    const hasPage = (name: string) =>
      hasBuild
        ? existsSync(`dist/${name}/index.html`)
        : existsSync(`src/pages/${name}.astro`) || existsSync(`src/pages/${name}/index.astro`);
    const requirements = checkReadiness({
      operator,
      site: process.env['WAYMARK_SITE'],
      helplines: parse(readFileSync('content/helplines.csv', 'utf8'), {
        columns: true,
        skip_empty_lines: true,
      }) as HelplineRow[],
      problems: checkContent().length,
      builtFor: hasBuild ? (addressOf('dist') ?? '') : null,
      pages: { accessibility: hasPage('accessibility'), privacy: hasPage('privacy') },
      missingLicences: licences.filter((path) => !existsSync(path)),
    });
    console.log(formatReadiness(requirements));
    return requirements.every(({ isMet }) => isMet) ? 0 : 1;
  },
});
