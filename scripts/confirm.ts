/** Records in a scheme’s file who confirmed it, or some facts of it, and when. */
import { readFileSync } from 'node:fs';
import { readKept } from '../src/keeper/directory.ts';
import { describeConfirming, refuseConfirming, toConfirmation } from '../src/keeper/confirm.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { runCommand, today, UsageError } from './command.ts';

await runCommand({
  usage: `
Usage: npm run confirm -- <scheme> --by "the scheme’s manager" [--on 2026-11-23] [--facts cost,age] [--dry-run]

Records that somebody said the entry still holds. Pages, search, finders and data quality then say
so, for just those facts. It is written on the line of each fact; for the whole entry, and for what
has no line of its own, such as outcomes, in the list confirmations. An earlier confirmation of a
fact moves from its line to that list.

  --by        the role that confirmed, never a name: it is printed after “Confirmed by”
  --on        the day on which they did (today when left out)
  --facts     the facts that they confirmed, with commas between; the whole entry when left out
  --dry-run   says what would be written, and writes nothing

A fact that was corrected is first changed in the file, with its source, and then confirmed.
Exit code: 0 when it was recorded, 1 when content/ has faults or nothing could be written, 2 when
something is missing or wrong.`,
  options: {
    by: { type: 'string', default: '' },
    on: { type: 'string', default: today },
    facts: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
  run: ({ by, on, facts, 'dry-run': isDryRun }, [scheme]) => {
    if (!scheme)
      throw new UsageError('Which scheme? npm run confirm -- harbour-bridge --by "the scheme’s manager". See --help.');
    const { content } = readKept();
    const confirming = {
      scheme,
      by,
      on,
      facts: facts
        ?.split(',')
        .map((fact) => fact.trim())
        .filter(Boolean),
    };
    const refusals = refuseConfirming(confirming, content.schemes, today);
    if (refusals.length > 0) throw new UsageError(refusals.join('\n'));
    const entry = content.schemes.find(({ id }) => id === scheme);
    if (!entry) return 1;
    const change = toConfirmation(confirming, { path: entry.file, text: readFileSync(entry.file, 'utf8') });
    if (!isDryRun) applyChanges([change]);
    const outcome = isDryRun
      ? `Nothing was written. ${change.path} would say so.`
      : `Written to ${change.path}. npm run dev shows the page; npm run review lists what is still due.`;
    console.log(`${describeConfirming(confirming, entry)}\n${outcome}`);
    return 0;
  },
});
