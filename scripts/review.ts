/** Lists what is due to be checked again, by each fact’s own cadence, and writes the letter that asks. */
import { loadDirectory } from '../src/keeper/directory.ts';
import { findDueContacts, formatDueContacts } from '../src/keeper/contacts-due.ts';
import { listDrafts } from '../src/keeper/drafts.ts';
import { formatMessage } from '../src/keeper/message.ts';
import {
  findOverdue,
  formatCsv,
  formatMarkdown,
  formatSummary,
  formatTable,
  type Overdue,
} from '../src/keeper/overdue.ts';
import { placeOf, readSite } from '../src/check/site-file.ts';
import { statedFacts } from '../src/domain/freshness/confirmation.ts';
import { contactDaysOf } from '../src/schemas/review.ts';
import { nearest } from '../src/schemas/nearest.ts';
import { runCommand, today as day, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run review -- [--format table|markdown|csv] [--message <scheme>] [--within <days>] [--today 2026-11-23]

Lists the facts of each scheme, and the contacts, that are due to be checked again, and drafts that
nobody has finished. content/review.yaml says how often; a record of your own that is kept up has its
own cadence.

  --format    table for the screen (the default), markdown with a letter for each scheme, or csv
  --message   the letter to send about one scheme, and nothing else
  --within    also what is due within so many days
  --today     a day other than today
  --content   another content folder

It writes nothing. To save a report: npm run -s review -- --format csv > overdue.csv
Exit code: 0 when the report was made, 1 when content/ has errors, 2 when an option is invalid.`,
  options: {
    format: { type: 'string', default: 'table' },
    message: { type: 'string' },
    within: { type: 'string', default: '0' },
    today: { type: 'string', default: day },
    content: { type: 'string', default: 'content' },
  },
  run: ({ format, message, within, today, content }) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today)))
      throw new UsageError(`--today is a date such as 2026-11-23, and “${today}” is not one.`);
    if (!/^\d+$/.test(within)) throw new UsageError(`--within is a number of days, and “${within}” is not one.`);
    const { directory, cadences, content: checked } = loadDirectory(content);
    const contacts = formatDueContacts(findDueContacts(checked, { today, days: contactDaysOf(cadences) }));
    const site = readSite(content);
    const { origin, base, isSet } = placeOf(site, process.env['WAYMARK_SITE']);
    const overdue = findOverdue(directory.schemes, cadences, { today, within: Number(within) });
    const letterFor = (id: string) => {
      const scheme = directory.schemes.find((view) => view.id === id);
      const near = nearest(
        id,
        directory.schemes.map((view) => view.id),
      );
      if (!scheme) throw new UsageError(`There is no scheme “${id}”.${near ? ` Did you mean ${near}?` : ''}`);
      const facts = overdue.filter((entry) => entry.scheme === scheme).flatMap((entry) => entry.facts);
      return formatMessage(scheme, {
        facts: facts.length > 0 ? facts : statedFacts(scheme.listing),
        cite: directory.cite,
        site: { name: site.name, url: isSet ? new URL(base, origin) : undefined },
        sender: site.operator.name,
      });
    };
    const schemesOf = (entries: readonly Overdue[]) => [...new Set(entries.map(({ scheme }) => scheme))];

    if (message) console.log(letterFor(message));
    else if (format === 'csv') process.stdout.write(formatCsv(overdue));
    else if (format === 'markdown')
      console.log(
        [
          formatMarkdown(overdue, today),
          ...schemesOf(overdue).map((scheme) => `## ${scheme.name}\n\n~~~text\n${letterFor(scheme.id)}~~~\n`),
        ].join('\n'),
      );
    else if (format === 'table')
      console.log(
        [
          ...(overdue.length > 0 ? [formatTable(overdue), ''] : []),
          formatSummary(overdue),
          ...(contacts ? [`Contacts: ${contacts}.`] : []),
          ...listDrafts(checked),
        ].join('\n'),
      );
    else throw new UsageError(`--format is table, markdown or csv, and “${format}” is none of them.`);
  },
});
