/** Records in the file of a scheme or an organisation who confirmed it, or some facts of it, and when. */
import { readFileSync } from 'node:fs';
import { loadDirectory } from '../src/keeper/directory.ts';
import { describeConfirmation, findConfirmed, validateConfirmation, toConfirmation } from '../src/keeper/confirm.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { runCommand, today, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run confirm -- <scheme or providers/organisation> --by "the scheme’s manager" [--on 2026-11-23]
                          [--facts cost,age] [--dry-run]

Records that someone confirmed an entry or some of its facts. Pages, search, finders and data quality
then show it, for just those facts. It is written on the line of each fact; for the whole entry, and
for parts without such a line, such as outcomes, in the list confirmations. An earlier confirmation of
a fact moves from its line to that list.

  --by        the role that confirmed, never a name: it is printed after “Confirmed by”
  --on        the day on which they did (today when left out)
  --facts     the facts that they confirmed, separated by commas; the whole entry when left out
  --dry-run   reports what would be written, and writes nothing

To correct a fact, first change it in the file, with its source, and then confirm it.
Exit code: 0 when it was recorded, 1 when content/ has errors or nothing could be written, 2 when
something is missing or invalid.`,
  options: {
    by: { type: 'string', default: '' },
    on: { type: 'string', default: today },
    facts: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ by, on, facts, 'dry-run': isDryRun }, [of]) => {
    if (!of)
      throw new UsageError(
        'Of which scheme? npm run confirm -- harbour-bridge --by "the scheme’s manager". See --help.',
      );
    const { content } = loadDirectory();
    const confirmation = {
      of,
      by,
      on,
      facts: facts
        ?.split(',')
        .map((fact) => fact.trim())
        .filter(Boolean),
    };
    const errors = validateConfirmation(confirmation, content, today);
    if (errors.length > 0) throw new UsageError(errors.join('\n'));
    const entry = findConfirmed(confirmation, content);
    if (!entry) return 1;
    const change = toConfirmation(confirmation, { path: entry.file, text: readFileSync(entry.file, 'utf8') });
    if (!isDryRun) applyChanges([change]);
    const outcome = isDryRun
      ? `Nothing was written. ${change.path} would change.`
      : `Written to ${change.path}. npm run dev shows the page; npm run review lists what is still due.`;
    console.log(`${describeConfirmation(confirmation, entry)}\n${outcome}`);
    return 0;
  },
});
