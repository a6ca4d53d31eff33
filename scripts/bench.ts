/**
 * Measures how build and search scale with the number of listings, beside bare peers on the same listings.
 */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { benchOwn, type Own } from './bench/own.ts';
import { benchFloor, benchPeer, peers, type PeerMeasurement } from './bench/peers.ts';
import { toChart, toLines, toMarkdown, type Results } from './bench/report.ts';
import { compareLoaders } from './bench/same.ts';
import { runCommand, UsageError } from './command.ts';

const project = resolve(import.meta.dirname, '..');

await runCommand({
  usage: `
Usage: npm run bench -- [--counts 101,1000,5000,10000] [--peers-at 5000 | --no-peers] [--write <folder>] [--dry-run]
       npm run bench -- --same

Copies the project into a temporary folder, makes up listings, and builds and searches the copy. Peers are installed at
exact versions, and build the same listings as bare pages in the same run. Without a network they are left out, which is
reported. It takes from a minute at 101 listings to half an hour at all of them. Not on Windows; memory and processor
time only on Linux.

  --counts    numbers of listings, separated by commas
  --peers-at  the numbers of listings at which peers and the floor are measured too
  --no-peers  measures no peers
  --write     writes the tables, the chart and the numbers there: results.md, results.svg, results.json
  --dry-run   reports what would be built, and builds nothing
  --same      builds today’s listings by Astro’s own loader and by ours, and lists each file that differs

Exit code: 0 when it measured, whatever the result; 1 when something could not be built, or with --same when files
differ; 2 when an option is invalid.`,
  options: {
    counts: { type: 'string', default: '101,1000,5000,10000' },
    'peers-at': { type: 'string', default: '5000' },
    'no-peers': { type: 'boolean', default: false },
    write: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    same: { type: 'boolean', default: false },
  },
  run: async (values) => {
    if (process.platform === 'win32')
      throw new Error('This needs a Unix shell and symbolic links. Run it on Linux or macOS.');
    const counts = toCounts('counts', values.counts);
    const beside = values['no-peers']
      ? []
      : toCounts('peers-at', values['peers-at']).filter((count) => counts.includes(count));
    if (values['dry-run']) {
      console.log(
        values.same ? 'Would build today’s listings twice and compare.' : describe(counts, beside, values.write),
      );
      return 0;
    }
    const work = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      if (values.same) return await reportSame(work);
      const results = await measureAll(work, counts, beside);
      console.log(`\n${toMarkdown(results)}`);
      if (values.write) writeResults(values.write, results);
      return 0;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
});

/** What a run would do. */
function describe(counts: readonly number[], beside: readonly number[], folder: string | undefined): string {
  const names = peers.map(({ name }) => name).join(', ');
  const compared = beside.length > 0 ? `peers at ${beside.join(', ')}: ${names}` : 'no peers';
  const written = folder ? ` Would write results into ${folder}.` : '';
  return `Would build ${counts.join(', ')} listings, each cold and warm; ${compared}.${written}`;
}

async function measureAll(work: string, counts: readonly number[], beside: readonly number[]): Promise<Results> {
  const own: Own[] = [];
  const measured: Results['peers'] = [];
  for (const count of counts) {
    const folder = join(work, `own-${count}`);
    const ours = await benchOwn(project, folder, { count, log: (text) => log(`${count}: ${text}`) });
    own.push(ours);
    if (beside.includes(count)) measured.push(await measurePeers(work, folder, ours));
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    on: new Date().toISOString().slice(0, 10),
    machine:
      `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? arch()}, ` +
      `${Math.round(totalmem() / 1e9)} GB of memory, Node ${process.versions.node}`,
    own,
    peers: measured,
  };
}

/** A peer that cannot be installed is left out, and the reason reported. */
async function measurePeers(
  work: string,
  ownFolder: string,
  { count, weight }: Own,
): Promise<Results['peers'][number]> {
  const taken: PeerMeasurement[] = [];
  let why: string | undefined;
  for (const peer of peers) {
    const folder = join(work, `${peer.name.toLowerCase()}-${count}`);
    try {
      taken.push(
        await benchPeer(peer, {
          content: join(ownFolder, 'content'),
          folder,
          programs: join(project, 'node_modules/.bin'),
          log: (text) => log(`${count}: ${text}`),
        }),
      );
    } catch (error) {
      why = `${peer.name} could not be measured: ${String((error as Error).message)
        .split('\n')
        .slice(0, 3)
        .join(' ')}`;
      log(why);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  log(`${count}: writes as many bare pages`);
  const floor = await benchFloor(join(work, `floor-${count}`), {
    project,
    pages: weight.pages,
    bytes: toPageSize(weight),
  });
  return { count, taken, floor, why };
}

/** Bytes of a page on average. */
function toPageSize({ pages, kinds }: Own['weight']): number {
  const bytes = Object.entries(kinds).reduce(
    (sum, [kind, { bytes: each }]) => (/, (?:page|list)$/.test(kind) ? sum + each : sum),
    0,
  );
  return pages === 0 ? 0 : bytes / pages;
}

async function reportSame(work: string): Promise<number> {
  const { files, differences } = await compareLoaders(project, join(work, 'same'), log);
  for (const { file, how } of differences) console.log(`${file}: ${how}`);
  console.log(
    differences.length === 0
      ? `${files} files are identical, byte for byte, by Astro’s own loader and by ours.`
      : `${differences.length} of ${files} files differ.`,
  );
  return differences.length === 0 ? 0 : 1;
}

function writeResults(folder: string, results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'results.md'), toMarkdown(results));
  writeFileSync(join(folder, 'results.svg'), toChart(results));
  writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ ...results, wanted: toLines(results) }, null, 2)}\n`);
  console.log(`Written: results.md, results.svg and results.json in ${folder}.`);
}

function toCounts(name: string, text: string): number[] {
  const counts = text.split(',').map(Number);
  if (!/^\d{1,6}(?:,\d{1,6})*$/.test(text))
    throw new UsageError(
      `--${name} takes whole numbers separated by commas, such as 101,5000. “${text}” is not valid.`,
    );
  return counts;
}

function log(text: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);
}
