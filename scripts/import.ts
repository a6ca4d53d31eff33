/** Makes drafts of the services of an Open Referral feed, in content/. Says what it would do; with --write it does so, all or nothing. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { assertContent } from '../src/check/check.ts';
import { toFileId } from '../src/import/file-name.ts';
import { readKnown } from '../src/import/known.ts';
import { planImport } from '../src/import/plan.ts';
import { readFeed } from '../src/import/read.ts';
import { formatReport } from '../src/import/report.ts';
import { writeWhole } from '../src/import/write.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' }, write: { type: 'boolean' }, content: { type: 'string', default: 'content' }, name: { type: 'string' } },
});
const [from] = positionals;

const say = (line: string): void => void process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : '');

const run = async (address: string): Promise<void> => {
  const json = await readFeed(address, say);
  const name = toFileId(values.name ?? (address.includes('://') ? new URL(address).hostname : basename(address).replace(/\.json$/i, '')), 'feed', new Set());
  const known = readKnown(values.content);
  const readFile = (file: string) => (existsSync(join(values.content, file)) ? readFileSync(join(values.content, file), 'utf8') : null);
  const { files, report } = planImport(json, { name, known, today: new Date().toISOString().slice(0, 10), readFile, onProgress: (done, total) => say(`${done} of ${total} services`) });
  say('');
  console.log(`${formatReport(report)}\n`);
  if (!values.write) console.log(files.size === 0 ? 'Nothing to write.' : `Nothing is written yet: ${files.size} files would be. Run it again with --write.`);
  else if (files.size === 0) console.log('Nothing to write.');
  else {
    writeWhole(values.content, files, (copy) => assertContent(copy, copy));
    console.log(`${files.size} files written in ${values.content}/. Read each before you publish it: no program can tell a person’s name from other words.`);
  }
};

if (values.help || !from) {
  console.log(`Usage: npm run import -- <file or http://localhost address> [--write] [--name <feed>] [--content <folder>]

Reads services from a file of Open Referral UK 3.0 or HSDS 3 JSON, or from the base address of such a feed on this
machine, and makes a draft of each: a scheme, the organisations behind it, and the feed as their source.
Without --write it only says what it would do. A file that a person wrote or has changed is never touched.
  --name     short name of the feed, lower-case words joined by hyphens; give the same each time. Otherwise made from the file or the address
Exit code: 0 when the feed was read (and written, if asked), 1 when not. Then content/ is as it was.`);
  process.exitCode = values.help ? 0 : 1;
} else
  await run(from).catch((error: unknown) => {
    say('');
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
