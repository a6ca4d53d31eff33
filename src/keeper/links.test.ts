import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeContent } from '../testing/content-folder.ts';
import { callProgram, runProgram } from '../testing/run-program.ts';
import { collectLinks, formatLinks, isOffline, judgeAnswer, linksToCheck, rememberAnswers } from './links.ts';

const links = [
  { url: 'https://a.example/', places: ['a.mdx:2'] },
  { url: 'https://b.example/x', places: ['a.mdx:3', 'b.mdx:1'] },
];
const answers = { verdict: 'answers' as const, status: 200, checkedOn: '2026-11-01', since: '2026-10-01' };

test('addresses are collected with their places, whatever is around them', () => {
  const text =
    'links:\n  - { url: https://a.example/, label: A }\n  - url: ' +
    '"https://b.example/x"\n[there](https://b.example/x). See https://c.example/y.\n';
  expect(collectLinks([{ file: 'a.mdx', text }])).toEqual([
    { url: 'https://a.example/', places: ['a.mdx:2'] },
    { url: 'https://b.example/x', places: ['a.mdx:3', 'a.mdx:4'] },
    { url: 'https://c.example/y', places: ['a.mdx:4'] },
  ]);
});

test.each([
  [200, undefined, 'answers'],
  [204, undefined, 'answers'],
  [200, 'https://new.example/', 'moved'],
  [403, undefined, 'refuses'],
  [429, undefined, 'refuses'],
  [404, undefined, 'gone'],
  [500, undefined, 'gone'],
  [0, undefined, 'gone'],
])('an answer %i is judged (leading on to %s) as %s', (status, to, verdict) => {
  expect(judgeAnswer({ url: 'u', status, to })).toBe(verdict);
});

test('an address that answered is left in peace for so many days, and all others are asked', () => {
  const memories = { 'https://a.example/': answers, 'https://b.example/x': { ...answers, verdict: 'gone' as const } };
  expect(linksToCheck(links, memories, { today: '2026-11-20', days: 30 }).map(({ url }) => url)).toEqual([
    'https://b.example/x',
  ]);
  expect(linksToCheck(links, memories, { today: '2026-12-01', days: 30 })).toEqual(links);
  expect(linksToCheck(links, {}, { today: '2026-12-01', days: 30 })).toEqual(links);
});

test('silence from all is taken for a missing network, silence from some is not', () => {
  expect(
    isOffline([
      { url: 'a', status: 0 },
      { url: 'b', status: 0 },
    ]),
  ).toBe(true);
  expect(
    isOffline([
      { url: 'a', status: 0 },
      { url: 'b', status: 404 },
    ]),
  ).toBe(false);
  expect(isOffline([])).toBe(false);
});

test('a verdict that stays keeps its first day, and what is no longer in content is removed', () => {
  const memories = { 'https://a.example/': answers, 'https://old.example/': answers };
  expect(
    rememberAnswers(
      memories,
      [
        { url: 'https://a.example/', status: 200 },
        { url: 'https://b.example/x', status: 404 },
      ],
      { links, today: '2026-12-01' },
    ),
  ).toEqual({
    'https://a.example/': { ...answers, checkedOn: '2026-12-01' },
    'https://b.example/x': { verdict: 'gone', status: 404, checkedOn: '2026-12-01', since: '2026-12-01' },
  });
});

test('the report names each place', () => {
  expect(
    formatLinks(links, {
      'https://b.example/x': { verdict: 'gone', status: 404, checkedOn: '2026-12-01', since: '2026-11-01' },
    }),
  ).toMatchInlineSnapshot(`
    "Do not answer. If the page is gone for good, say so in the file or take the address out:
      https://b.example/x (404, since 1 November 2026)
        a.mdx:3
        b.mdx:1

    2 outward addresses in content: 0 answer, 0 redirect, 0 blocked, 1 do not answer, 1 not checked yet."
  `);
});

test('the program asks each address once, one after another, says who asks, and remembers', async () => {
  const asked: string[] = [];
  let atOnce = 0;
  let peak = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`);
    peak = Math.max(peak, (atOnce += 1));
    setTimeout(() => {
      atOnce -= 1;
      if (request.url === '/moved') response.writeHead(301, { location: '/fine' });
      else response.writeHead({ '/fine': 200, '/closed': 403 }[request.url ?? ''] ?? 404);
      response.end();
    }, 20);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = makeContent();
  folder.remove('contacts');
  const marked = ['/fine', '/moved', '/closed', '/gone'].map((path) => `[x](${origin}${path})`);
  folder.write('guides/a.mdx', `---\ntitle: A\n---\n\n${marked.join('\n')}\n`);
  for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, '127.0.0.1');
  onTestFinished(() => void vi.unstubAllEnvs());
  const first = await runProgram('links', [], folder);
  expect(first.code).toBe(1);
  expect(first.out).toContain(
    '4 outward addresses in content: 1 answer, 1 redirect, 1 blocked, 1 do not answer, 0 not checked yet.',
  );
  expect(first.out).toContain('content/guides/a.mdx:8');
  expect(peak).toBe(1);
  expect(asked.filter((line) => line.startsWith('HEAD /fine A Directory link check'))).not.toEqual([]);
  expect(
    Object.keys(JSON.parse(readFileSync(join(folder.root, '.waymark/links.json'), 'utf8')) as object),
  ).toHaveLength(4);
  const today = new Date().toISOString().slice(0, 10);
  const answered = ['/fine', '/moved'].map((path) => `${origin}${path},${today}\n`);
  expect(folder.read('links.csv')).toBe(`url,answered_on\n${answered.join('')}`);
  asked.length = 0;
  const second = await callProgram('links', [], folder);
  expect(second.code).toBe(1);
  // Once, as the end of /moved.
  expect(asked.filter((line) => line.includes(' /fine ') && !line.startsWith('GET'))).toHaveLength(1);
});
