import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { parseFeed, readFeed } from './read.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});
const serve = (listener: RequestListener): Promise<string> =>
  new Promise((done) => {
    server = createServer(listener).listen(0, '127.0.0.1', () =>
      done(`http://127.0.0.1:${(server?.address() as AddressInfo).port}/oruk/v3`),
    );
  });
/** A server that answers paths below its base with JSON. */
const serveJson = (answers: (path: string) => unknown): Promise<string> =>
  serve((request, response) => {
    const answer = answers((request.url ?? '').replace('/oruk/v3', ''));
    response
      .writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer ?? {}));
  });
const root = { version: 'HSDS-UK-3.0' };

describe('from a server', () => {
  test('reads every page of the list and every service once', async () => {
    const asked: string[] = [];
    const base = await serveJson((path) => {
      asked.push(path);
      if (path === '' || path === '/') return root;
      if (path === '/services') return { contents: [{ id: id(1) }, { id: '../../x' }], last_page: false };
      if (path === '/services?page=2') return { contents: [{ id: id(2) }], last_page: true };
      return path.startsWith('/services/') ? { id: path.slice(10), name: 'A', status: 'active' } : undefined;
    });
    const progress: string[] = [];
    expect(await readFeed(base, (what) => progress.push(what))).toEqual({
      services: [
        { id: id(1), name: 'A', status: 'active' },
        { id: id(2), name: 'A', status: 'active' },
      ],
      organizations: [],
    });
    expect(asked.filter((path) => path.includes('..'))).toEqual([]);
    expect(progress).toContain('Read 2 of 2 services');
  });

  test('stops where every page is the first one again', async () => {
    let pages = 0;
    const base = await serveJson((path) => {
      if (path === '') return root;
      if (path.startsWith('/services?') || path === '/services')
        return (pages += 1) && { contents: [{ id: id(1) }], last_page: false };
      return { id: id(1) };
    });
    await readFeed(base);
    expect(pages).toBe(2);
  });

  test('rejects another version, a web page, and a list under another key', async () => {
    await expect(readFeed(await serveJson(() => ({ version: '1.0' })))).rejects.toThrow(
      'The feed says its version is “1.0”',
    );
    await expect(
      readFeed(
        await serve((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>')),
      ),
    ).rejects.toThrow('did not answer with JSON');
    await expect(
      readFeed(await serveJson((path) => (path === '' ? root : { content: [{ id: id(1) }] }))),
    ).rejects.toThrow('no list of services under “contents”');
  });

  test('never leaves the server that was named', async () => {
    await expect(readFeed('https://elsewhere.test/oruk/v3')).rejects.toThrow(
      'Only a file, or an address that starts with http://localhost',
    );
    await expect(readFeed('http://localhost.elsewhere.test/')).rejects.toThrow('Only a file');
    await expect(readFeed('file:///etc/passwd')).rejects.toThrow('Only a file');
    await expect(
      readFeed(await serve((_, response) => response.writeHead(302, { location: 'http://127.0.0.2:1/x' }).end())),
    ).rejects.toThrow('did not answer with JSON');
  });

  test('waits 8 seconds, and no longer, for a server that says nothing or never ends', async () => {
    // The seconds that are asked for pass in a fortieth of their time.
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const waits = vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => timeout(milliseconds / 40));
    onTestFinished(() => waits.mockRestore());
    await expect(readFeed(await serve(() => undefined))).rejects.toThrow('did not answer within 8 seconds');
    const drip: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    await expect(readFeed(await serve(drip))).rejects.toThrow('did not send its whole answer');
    expect(waits.mock.calls).toEqual([[8000], [8000]]);
  });

  test('a service that fails fails the whole', async () => {
    const base = await serveJson((path) =>
      path === '' ? root : path === '/services' ? { contents: [{ id: id(1) }] } : undefined,
    );
    await expect(readFeed(base)).rejects.toThrow('did not answer with JSON');
  });
});

describe('bytes', () => {
  test.each(['utf8', 'utf16le'] as const)('in %s are read, with or without their mark', (encoding) => {
    const mark = encoding === 'utf8' ? [0xef, 0xbb, 0xbf] : [0xff, 0xfe];
    expect(parseFeed(Buffer.concat([Buffer.from(mark), Buffer.from('{"a":"é"}', encoding)]))).toEqual({ a: 'é' });
  });
  test('in another encoding are rejected, not guessed', () => {
    expect(() => parseFeed(Buffer.from('{"a":"é"}', 'latin1'))).toThrow(
      'The feed is not text in UTF-8. Save it as UTF-8 and try again.',
    );
  });
  test('that are not JSON are rejected, without repeating them', () => {
    expect(() => parseFeed(Buffer.from('{"a":\u001b[2J'))).toThrow(
      /^The feed is not JSON(?:, at position \d+)?\. Was it cut off, or is it a web page\?$/,
    );
  });
});

test('a file that is not there is named', async () => {
  await expect(readFeed('/no/such/file.json')).rejects.toThrow('There is no file /no/such/file.json.');
});
