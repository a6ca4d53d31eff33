import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heading } from '#messages/not-found.ts';
import { currentRelease, listReleases, publish, stepBack } from '../keeper/releases.ts';
import { nginx, serveByNginx } from '../testing/nginx.ts';
import { serve } from '../testing/server.ts';
import { site as built } from '../testing/site.ts';

let folder: string;
/** Two builds of the site: as it is, and with another text on each page and other names for its files. */
let builds: { first: string; second: string };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-swap-'));
  builds = { first: join(folder, 'first'), second: join(folder, 'second') };
  cpSync(built.dist, builds.first, { recursive: true });
  cpSync(built.dist, builds.second, { recursive: true });
  const assets = readdirSync(join(builds.second, '_astro')).filter((name) => name.endsWith('.css'));
  for (const name of assets)
    renameSync(join(builds.second, '_astro', name), join(builds.second, '_astro', `second-${name}`));
  for (const page of readdirSync(builds.second, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )) {
    const html = readFileSync(join(builds.second, page), 'utf8');
    writeFileSync(
      join(builds.second, page),
      assets.reduce(
        (text, name) => text.replaceAll(`/_astro/${name}`, `/_astro/second-${name}`),
        html.replace('</body>', '<!-- second --></body>'),
      ),
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const paths = ['/', '/schemes/', '/schemes/ferry-house/', '/outcomes/', '/areas/ashmere/', '/find/', '/about/'];
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

const fetchBytes = (url: string): Promise<{ status: number; body: Buffer }> =>
  new Promise((done, fail) => {
    get(url, { agent, timeout: 10_000 }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        response.complete
          ? done({ status: response.statusCode ?? 0, body: Buffer.concat(parts) })
          : fail(new Error('cut off')),
      );
    }).on('error', fail);
  });

interface Tally {
  requests: number;
  wrong: string[];
  seen: Set<'first' | 'second'>;
}

/** One visitor after another: a page, then everything that it requests, until stopped. */
const visit = async (origin: string, isOver: () => boolean, tally: Tally): Promise<void> => {
  const fileOf = (build: string, path: string) =>
    readFileSync(join(build, path.endsWith('/') ? `${path}index.html` : path));
  const ask = async (path: string) => {
    tally.requests += 1;
    try {
      const answer = await fetchBytes(origin + path);
      if (answer.status !== 200) tally.wrong.push(`${path}: ${answer.status}`);
      return answer.body;
    } catch (error) {
      tally.wrong.push(`${path}: ${(error as Error).message}`);
      return null;
    }
  };
  for (let turn = 0; !isOver(); turn += 1) {
    const path = paths[turn % paths.length] ?? '/';
    const page = await ask(path);
    if (!page) continue;
    const which = page.includes('<!-- second -->') ? 'second' : 'first';
    tally.seen.add(which);
    if (!page.equals(fileOf(builds[which], path))) tally.wrong.push(`${path}: neither build, whole`);
    for (const [, asset = ''] of page.toString().matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g)) {
      const body = await ask(asset);
      if (body && !body.equals(fileOf(builds[which], asset)))
        tally.wrong.push(`${asset}: not as that page’s build has it`);
    }
  }
};

/** Publishes and rolls back, repeatedly, while visitors read; returns what they saw. */
const swapUnderLoad = async (origin: string, place: string): Promise<Tally> => {
  const tally: Tally = { requests: 0, wrong: [], seen: new Set() };
  let isOver = false;
  const visitors = Array.from({ length: 8 }, () => visit(origin, () => isOver, tally));
  const pause = () => new Promise((done) => setTimeout(done, 300));
  for (let round = 0; round < 2; round += 1) {
    await pause();
    publish(builds.second, place, { keep: 3 });
    await pause();
    stepBack(place);
    await pause();
    publish(builds.first, place, { keep: 3 });
  }
  await pause();
  isOver = true;
  await Promise.all(visitors);
  return tally;
};

describe('a new build is swapped in atomically while visitors read', () => {
  const skipped = nginx ? '' : ' (skipped: nginx is not installed here; apt-get install nginx-light)';
  test.skipIf(!nginx)(`by nginx with scripts/hosting/nginx.conf${skipped}`, async () => {
    const place = join(folder, 'nginx');
    publish(builds.first, place, { keep: 3 });
    const site = await serveByNginx(nginx ?? '', join(place, 'current'));
    try {
      const tally = await swapUnderLoad(site.origin, place);
      console.log(`nginx: ${tally.requests} requests during 6 swaps, ${tally.wrong.length} wrong`);
      expect(tally.wrong).toEqual([]);
      expect(tally.requests).toBeGreaterThan(0);
      expect([...tally.seen].toSorted()).toEqual(['first', 'second']);
      const absent = await fetchBytes(`${site.origin}/no-such-page/`);
      expect(absent.status).toBe(404);
      expect(absent.body.toString()).toContain(heading);
    } finally {
      await site.stop();
    }
  });

  test('by any server that looks up each file on request', async () => {
    const place = join(folder, 'plain');
    publish(builds.first, place, { keep: 3 });
    const site = await serve(join(place, 'current'));
    const tally = await swapUnderLoad(site.origin, place);
    agent.destroy();
    await site.stop();
    expect(tally.wrong).toEqual([]);
    expect([...tally.seen].toSorted()).toEqual(['first', 'second']);
    expect(listReleases(place).length).toBeLessThanOrEqual(5);
  });
});

describe('a place with releases', () => {
  test('keeps the current release when a copy fails, and rolls back in one step', () => {
    const place = join(folder, 'steps');
    const first = publish(builds.first, place, { keep: 2 });
    const broken = join(folder, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, 'index.html'), 'half a site');
    expect(() => publish(broken, place, { keep: 2 })).toThrow(
      '404.html, pagefind/pagefind.js are missing. Run npm run build first.',
    );
    expect(currentRelease(place)).toBe(first.name);
    const second = publish(builds.second, place, { keep: 2 });
    expect(second.carried).toBeGreaterThan(0);
    expect(stepBack(place)).toEqual({ from: second.name, to: first.name });
    expect(() => stepBack(place)).toThrow('There is no earlier release');
    expect(listReleases(place)).toEqual([first.name, second.name]);
  });

  test('carries over the files of the releases that it retains, and of no other', () => {
    const place = join(folder, 'carried');
    const ofFirst = () =>
      readdirSync(join(place, 'current', '_astro')).filter(
        (name) => name.endsWith('.css') && !name.startsWith('second-'),
      );
    publish(builds.first, place, { keep: 2 });
    publish(builds.second, place, { keep: 2 });
    expect(ofFirst()).not.toEqual([]);
    publish(builds.second, place, { keep: 2 });
    publish(builds.second, place, { keep: 2 });
    expect(ofFirst()).toEqual([]);
  });
});
