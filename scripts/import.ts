/**
 * Makes drafts of the services of an Open Referral feed, in content/. Reports what it would write; with --write it
 * writes atomically.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assertContent } from '../src/check/check.ts';
import { toFileId } from '../src/import/file-name.ts';
import { readExisting } from '../src/import/existing.ts';
import { planImport } from '../src/import/plan.ts';
import { readFeed } from '../src/import/read.ts';
import { formatReport } from '../src/import/report.ts';
import { writeAtomically } from '../src/import/write.ts';
import { runCommand, today, UsageError } from './command.ts';

/** Shows the progress on one line of a terminal. */
const showProgress = (line: string): void => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : '');

await runCommand({
  usage: `
Usage: npm run import -- <file or address> [--write] [--name <feed>] [--content <folder>]

Reads services from a file of Open Referral UK 3.0 or HSDS 3 JSON, or from the base address of such a feed: https, or
http on this machine. Makes a draft of each: a scheme, the organisations behind it, and the feed as their source.
Without --write it only reports what it would write. A file that a person wrote or has changed is never touched.

  --write     writes the drafts atomically
  --name      short name of the feed, lower-case words joined by hyphens; use the same each time
              (by default from the file or the address)
  --content   another content folder

Exit code: 0 when the feed was read (and written, if asked), 1 when not, 2 when none was named.
Unless it is 0, content/ is unchanged.`,
  options: {
    write: { type: 'boolean', default: false },
    name: { type: 'string' },
    content: { type: 'string', default: 'content' },
  },
  run: async ({ write, name, content }, [from]) => {
    if (!from) throw new UsageError('Which feed? npm run import -- feed.json. See --help.');
    try {
      const read = await readFeed(from, showProgress);
      const feed = toFileId(
        name ?? (from.includes('://') ? new URL(from).hostname : basename(from).replace(/\.json$/i, '')),
        'feed',
        new Set(),
      );
      const readFile = (file: string) =>
        existsSync(join(content, file)) ? readFileSync(join(content, file), 'utf8') : null;
      const { files, report } = planImport(read, {
        name: feed,
        existing: readExisting(content),
        today,
        readFile,
        onProgress: (done, total) => showProgress(`${done} of ${total} services`),
      });
      showProgress('');
      console.log(`${formatReport(report)}\n`);
      if (files.size === 0) console.log('Nothing to write.');
      else if (!write) console.log(`Nothing is written yet: ${files.size} files would be. Run it again with --write.`);
      else {
        writeAtomically(content, files, (copy) => assertContent(copy, copy));
        console.log(
          `${files.size} files written in ${content}/. Read each before you publish it: no program can ` +
            `recognise every name of a person.`,
        );
      }
    } catch (error) {
      showProgress('');
      throw error;
    }
  },
});
