/**
 * Checks the outward addresses in content, one after another, and records the answers. Never part of a test or a build.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { readSite } from '../src/check/site-file.ts';
import { readContent } from '../src/check/files.ts';
import { applyChanges, realChanges } from '../src/keeper/write.ts';
import {
  answeredTable,
  collectLinks,
  formatLinks,
  isOffline,
  judgeAnswer,
  linksToCheck,
  rememberAnswers,
  type LinkAnswer,
  type LinkMemories,
  type OutwardLink,
} from '../src/keeper/links.ts';
import { runCommand, today, UsageError } from './command.ts';

const memoryFile = '.waymark/links.json';

/** The addresses that answered, and when: pages link to those that answered not long ago. */
const table = 'content/links.csv';

await runCommand({
  usage: `
Usage: npm run links -- [--all] [--days 30] [--list]

Checks whether each outward address in content still answers: one at a time, by HEAD if the server allows it, and
retries after as long as a server asks for. Answers are recorded in ${memoryFile}, which git ignores. Addresses
that answer are listed in ${table}, so that pages can link to them.

  --all     also those that answered recently
  --days    how many days pass before an address that answers is checked again (30)
  --list    only what is recorded, without any request

Exit code: 0 when all answer or there is no network, 1 when an address does not answer, 2 when an option is invalid.`,
  options: {
    all: { type: 'boolean', default: false },
    days: { type: 'string', default: '30' },
    list: { type: 'boolean', default: false },
  },
  run: async ({ all, days, list }) => {
    if (!/^\d+$/.test(days)) throw new UsageError(`--days is a number, and “${days}” is not one.`);
    const links = collectLinks(
      readContent('content')
        .files.filter(({ folder }) => folder !== 'areas')
        .map(({ file }) => ({ file, text: readFileSync(file, 'utf8') })),
    );
    const memories = existsSync(memoryFile) ? (JSON.parse(readFileSync(memoryFile, 'utf8')) as LinkMemories) : {};
    const due = list ? [] : linksToCheck(links, memories, { today, days: all ? 0 : Number(days) });
    const answers = await askEach(due);

    if (isOffline(answers)) {
      console.log(
        `None of the ${answers.length} addresses answered, so there seems to be no network here. Nothing was checked ` +
          `and nothing recorded.`,
      );
      return 0;
    }
    const recorded = rememberAnswers(memories, answers, { links, today });
    if (answers.length > 0) {
      mkdirSync('.waymark', { recursive: true });
      writeFileSync(memoryFile, `${JSON.stringify(recorded, null, 2)}\n`);
      const before = existsSync(table) ? readFileSync(table, 'utf8') : '';
      applyChanges(realChanges([{ path: table, text: answeredTable(links, recorded, before) }]));
    }
    console.log(formatLinks(links, recorded));
    return Object.values(recorded).some(({ verdict }) => verdict === 'gone') ? 1 : 0;
  },
});

/** Checks the addresses from a page of links in its own folder, so that no link on their pages is followed. */
async function askEach(links: readonly OutwardLink[]): Promise<LinkAnswer[]> {
  if (links.length === 0) return [];
  const { name, operator } = readSite();
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const anchors = links.map(({ url }) => `<a href="${url.replaceAll('&', '&amp;')}">x</a>`).join('');
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Links</title>${anchors}`);
    const checker = new LinkChecker();
    const moved = new Map<string, string | undefined>();
    const wanted = new Map(links.map(({ url }) => [new URL(url).href, url]));
    let asked = 0;
    checker.on('redirect', ({ url, targetUrl }) => moved.set(url, targetUrl));
    checker.on('link', ({ url, status }) => {
      if (!wanted.has(url)) return;
      asked += 1;
      process.stderr.write(
        `${asked} of ${links.length}  ${status ? judgeAnswer({ url, status }) : 'no answer'}  ${url}\n`,
      );
    });
    const { links: results } = await checker.check({
      path: 'index.html',
      serverRoot: folder,
      recurse: false,
      concurrency: 1,
      timeout: 20_000,
      retry: true,
      redirects: 'warn',
      userAgent: `${name} link check${operator.contact ? ` (${operator.contact})` : ''}`,
    });
    return results.flatMap(({ url, status }) =>
      wanted.has(url) ? [{ url: wanted.get(url) ?? url, status: status ?? 0, to: moved.get(url) }] : [],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
