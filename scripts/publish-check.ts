/** Reports what is missing before a first publication. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked } from '../src/check/check.ts';
import { readSite } from '../src/check/site-file.ts';
import { findDueContacts } from '../src/keeper/contacts-due.ts';
import { checkReadiness, formatReadiness } from '../src/keeper/readiness.ts';
import { addressOf } from '../src/keeper/releases.ts';
import { contactDaysOf, reviewSchema } from '../src/schemas/review.ts';
import { runCommand, today } from './command.ts';

const licences = ['LICENSE', 'LICENCES.md', 'src/assets/fonts/LICENSE.txt'];

await runCommand({
  usage: `
Usage: npm run publish:check -- [--content <folder>]

Reports what is missing before a first publication: who runs the site and at what address, both in
content/site.yaml, contacts that nobody has checked in time, the accessibility statement, who approved
the pages about danger, licences, errors in content, and a build made for that address. WAYMARK_SITE
in the environment overrides the address. It writes nothing.

  --content   another content folder

Exit code: 0 when nothing is missing, 1 while something is.`,
  options: { content: { type: 'string', default: 'content' } },
  run: ({ content }) => {
    const hasBuild = existsSync('dist/index.html');
    const hasPage = (name: string) =>
      hasBuild
        ? existsSync(`dist/${name}/index.html`)
        : existsSync(`src/pages/${name}.astro`) || existsSync(`src/pages/${name}/index.astro`);
    const { content: checked, files, problems } = readChecked(content);
    const review = reviewSchema.safeParse(files.find(({ folder }) => folder === 'review')?.data).data;
    const requirements = checkReadiness({
      settings: readSite(content),
      override: process.env['WAYMARK_SITE'],
      contacts: findDueContacts(checked, { today, days: contactDaysOf(review?.cadences ?? []) }),
      problems: problems.length,
      builtFor: hasBuild ? (addressOf('dist') ?? '') : null,
      pages: { accessibility: hasPage('accessibility'), privacy: hasPage('privacy') },
      missingLicences: [...licences, join(content, 'geography/README.md')].filter((path) => !existsSync(path)),
    });
    console.log(formatReadiness(requirements));
    return requirements.every(({ isMet }) => isMet) ? 0 : 1;
  },
});
