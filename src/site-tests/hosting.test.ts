import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReferralShapes } from '../feeds/oruk/feed.ts';
import { rootShape } from '../feeds/oruk/root.ts';
import { writePlainCopies } from '../keeper/plain-copies.ts';
import { addressesOfSite, pageAt, readBuilt, site as built } from '../testing/site.ts';
import { nginx, serveByNginx } from '../testing/nginx.ts';
import { serve, type Served } from '../testing/server.ts';

const lists = Object.keys(openReferralShapes) as (keyof typeof openReferralShapes)[];
const idsOf = (list: string) =>
  (JSON.parse(readBuilt(`/oruk/v3/${list}/index.json`)) as { contents: { id: string }[] }).contents.map(({ id }) => id);
const policy =
  pageAt('/').document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
const headersOf = (response: Response) => ({
  status: response.status,
  type: response.headers.get('content-type'),
  origin: response.headers.get('access-control-allow-origin'),
  cache: response.headers.get('cache-control'),
});

// In a pipeline nginx must be there; a skipped test would say nothing.
describe.skipIf(!nginx && !process.env['CI'])(
  nginx || process.env['CI']
    ? 'by a real nginx'
    : 'by a real nginx (skipped: nginx is not installed here; apt-get install nginx-light)',
  () => {
    let site: Served;
    const get = (path: string) => fetch(site.origin + path, { redirect: 'manual' });
    const ask = async (path: string) => headersOf(await get(path));
    const json = { status: 200, type: 'application/json; charset=utf-8', origin: '*', cache: 'public, max-age=3600' };

    beforeAll(async () => {
      if (!nginx) throw new Error('nginx is not installed. .ci/run installs it.');
      site = await serveByNginx(nginx, built.dist);
    });
    afterAll(() => site?.stop());

    test.each(['/oruk/v3', '/oruk/v3/'])('%s answers with its version', async (path) => {
      expect(await ask(path)).toEqual(json);
      expect(rootShape.safeParse(await (await get(path)).json()).error).toBeUndefined();
    });
    test.each(lists)('the list of %s and each of its items answer with type, origin and cache', async (list) => {
      expect(await ask(`/oruk/v3/${list}`)).toEqual(json);
      expect(await ask(`/oruk/v3/${list}/`)).toEqual(json);
      expect(await ask(`/oruk/v3/${list}?page=1`)).toEqual(json);
      expect(
        openReferralShapes[list].list.safeParse(await (await get(`/oruk/v3/${list}`)).json()).error,
      ).toBeUndefined();
      const wrong: string[] = [];
      for (const id of idsOf(list)) {
        const response = await get(`/oruk/v3/${list}/${id}`);
        if (
          JSON.stringify(headersOf(response)) !== JSON.stringify(json) ||
          ((await response.json()) as { id: string }).id !== id
        )
          wrong.push(id);
      }
      expect(wrong).toEqual([]);
    });
    test('what is not there is not found', async () => {
      for (const path of [
        '/oruk/v3/services/00000000-0000-4000-8000-000000000000',
        '/oruk/v3/elsewhere',
        '/oruk/v3/../../etc/passwd',
        '/_headers',
        '/_redirects',
        '/no-such-page/',
      ])
        expect((await get(path)).status, path).toBe(404);
    });
    test('files and feeds answer with their own types', async () => {
      const open = { status: 200, origin: '*', cache: 'public, max-age=3600' };
      expect(await ask('/data/schemes.csv')).toEqual({ ...open, type: 'text/csv; charset=utf-8; header=present' });
      expect(await ask('/data/schemes.ndjson')).toEqual({ ...open, type: 'application/x-ndjson; charset=utf-8' });
      expect(await ask('/data/datapackage.json')).toEqual({ ...open, type: 'application/json; charset=utf-8' });
      expect(await ask('/feeds/all/atom.xml')).toEqual({ ...open, type: 'application/atom+xml; charset=utf-8' });
      expect(await ask('/feeds/areas/ashmere/feed.json')).toEqual({
        ...open,
        type: 'application/feed+json; charset=utf-8',
      });
    });
    test('pages carry the policy of every page, and nobody may frame them', async () => {
      const { headers, status } = await get('/schemes/ferry-house/');
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'none'`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    });
    test('a figure to embed may be framed, and no page behind its address', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'waymark-embed-'));
      for (const page of ['embed/a/b', 'schemes']) {
        mkdirSync(join(folder, page), { recursive: true });
        writeFileSync(join(folder, page, 'index.html'), page);
      }
      const own = await serveByNginx(nginx ?? '', folder);
      // fetch() would resolve the dots before it asks.
      const policyOf = (path: string) =>
        new Promise<unknown>((done, fail) =>
          request(own.origin, { path }, ({ headers, statusCode }) =>
            done(`${statusCode} ${String(headers['content-security-policy'])}`),
          )
            .on('error', fail)
            .end(),
        );
      try {
        expect(await policyOf('/embed/a/b/')).toBe(`200 ${policy}; frame-ancestors *`);
        expect(await policyOf('/embed/../schemes/')).toBe(`200 ${policy}; frame-ancestors 'none'`);
        expect(await policyOf('/embed/%2e%2e/schemes/')).toBe(`200 ${policy}; frame-ancestors 'none'`);
      } finally {
        await own.stop();
        rmSync(folder, { recursive: true, force: true });
      }
    });
    test('files with a hash in their name are cached for a year', async () => {
      const hashed = [...addressesOfSite()].find(
        (address) => address.startsWith('/_astro/') && address.endsWith('.css'),
      );
      expect((await ask(hashed ?? '')).cache).toBe('public, max-age=31536000, immutable');
    });
    test('an address without its slash leads to the page', async () => {
      const { status, headers } = await get('/schemes');
      expect([status, headers.get('location')]).toEqual([301, '/schemes/']);
    });
  },
);

describe('by a host that reads _redirects and _headers', () => {
  const rules = readBuilt('/_redirects')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(/\s+/) as [from: string, to: string, code: string]);
  const headers = readHeaders(readBuilt('/_headers'));
  const rewrite = (path: string): string => {
    for (const [from, to] of rules) {
      const found = new RegExp(`^${from.replace(/:\w+/, '([^/]+)')}$`).exec(path);
      if (found) return to.replace(/:\w+/, found[1] ?? '');
    }
    return path;
  };
  /**
   * The values that reach a reader: on some hosts all that match, less those taken off; on others the last that
   * matches.
   */
  const sent = (path: string, name: string, isMerging: boolean): string[] => {
    let values: string[] = [];
    for (const { pattern, lines } of headers)
      if (pattern.test(path))
        for (const line of lines) {
          if (line === `! ${name}`) values = [];
          if (line.startsWith(`${name}: `)) values = [...(isMerging ? values : []), line.slice(name.length + 2)];
        }
    return values;
  };

  test('every address of Open Referral comes to a file, and all rules are rewrites', () => {
    const asked = [
      '/oruk/v3',
      ...lists.flatMap((list) => [`/oruk/v3/${list}`, ...idsOf(list).map((id) => `/oruk/v3/${list}/${id}`)]),
    ];
    expect(asked.map(rewrite).filter((path) => !existsSync(join(built.dist, path)))).toEqual([]);
    expect(rules.map(([, , code]) => code).filter((code) => code !== '200')).toEqual([]);
  });
  test.each([true, false])('headers come to one value each (a host that sends all that match: %s)', (isMerging) => {
    const of = (path: string, name: string) => sent(path, name, isMerging);
    expect(of('/schemes/', 'Content-Security-Policy')).toEqual([`${policy}; frame-ancestors 'none'`]);
    expect(of('/embed/x/y/', 'Content-Security-Policy')).toEqual([`${policy}; frame-ancestors *`]);
    for (const path of ['/oruk/v3', '/oruk/v3/services', '/oruk/v3/services/x']) {
      expect(of(path, 'Content-Type')).toEqual(['application/json; charset=utf-8']);
      expect(of(path, 'Access-Control-Allow-Origin')).toEqual(['*']);
      expect(of(path, 'Cache-Control')).toEqual(['public, max-age=3600']);
    }
    expect(of('/_astro/x.css', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
    expect(of('/feeds/areas/ashmere/atom.xml', 'Content-Type')).toEqual(['application/atom+xml; charset=utf-8']);
    expect(of('/data/schemes.csv', 'Content-Type')).toEqual(['text/csv; charset=utf-8; header=present']);
  });
  test('nginx and these hosts send the same', () => {
    const config = readFileSync('scripts/hosting/nginx.conf', 'utf8');
    for (const name of ['Permissions-Policy', 'Referrer-Policy', 'X-Content-Type-Options'])
      expect(config).toContain(`add_header ${name} "${sent('/', name, true)[0]}"`);
  });
});

describe('by a host that does neither', () => {
  const own = mkdtempSync(join(tmpdir(), 'waymark-plain-'));
  let site: Served;
  beforeAll(async () => {
    cpSync(join(built.dist, 'oruk'), join(own, 'oruk'), { recursive: true });
    writePlainCopies(own);
    site = await serve(own);
  });
  afterAll(async () => {
    await site?.stop();
    rmSync(own, { recursive: true, force: true });
  });
  test('the base, the lists and the items answer at their folders', async () => {
    const body = async (path: string) =>
      (await fetch(`${site.origin}/oruk/v3/${path}`)).json() as Promise<{ id?: string }>;
    expect(rootShape.safeParse(await body('')).error).toBeUndefined();
    for (const list of lists) {
      expect(openReferralShapes[list].list.safeParse(await body(`${list}/`)).error, list).toBeUndefined();
      const [id = ''] = idsOf(list);
      expect((await body(`${list}/${id}/`)).id).toBe(id);
    }
  });
});

/** The rules of a _headers file: what they are for, and their lines. */
function readHeaders(text: string): { pattern: RegExp; lines: string[] }[] {
  return text
    .split(/\n(?=\/)/)
    .filter((block) => block.includes('\n  '))
    .map((block) => {
      const lines = block.split('\n').filter((line) => line && !line.startsWith('#'));
      return {
        pattern: new RegExp(`^${(lines[0] ?? '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
        lines: lines.slice(1).map((line) => line.trim()),
      };
    });
}
