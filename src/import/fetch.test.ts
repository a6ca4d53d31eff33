import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, isReadable, limits, type Limits } from './fetch.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
/** The address of a server on this machine. */
const serve = (listener: RequestListener): Promise<URL> =>
  new Promise((done) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () =>
      done(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`)),
    );
    servers.push(server);
  });
const json = { 'content-type': 'application/json' };
const get = async (address: URL, some: Partial<Limits> = {}): Promise<string> =>
  Buffer.from(await createFetcher(address, { ...limits, ...some })(address)).toString();

test.each([
  ['https://council.example/oruk/v3', true],
  ['http://localhost:8080/oruk/v3', true],
  ['http://127.0.0.1:8080/', true],
  ['http://[::1]:8080/', true],
  ['https://10.0.0.5/oruk/v3', true],
  ['http://council.example/oruk/v3', false],
  ['http://10.0.0.5/oruk/v3', false],
  ['http://localhost.elsewhere.test/', false],
  ['https://name:password@council.example/', false],
  ['ftp://localhost/', false],
  ['file:///etc/passwd', false],
])('%s may be named: %s', (address, wanted) => {
  expect(isReadable(new URL(address))).toBe(wanted);
});

describe('an answer', () => {
  test('is read whole, compressed or not', async () => {
    expect(await get(await serve((_, response) => response.writeHead(200, json).end('{"a":1}')))).toBe('{"a":1}');
    const gzipped = { ...json, 'content-encoding': 'gzip' };
    expect(await get(await serve((_, response) => response.writeHead(200, gzipped).end(gzipSync('{"a":2}'))))).toBe(
      '{"a":2}',
    );
  });

  test.each([
    [404, json, 'answered 404', true],
    [500, json, 'answered 500', false],
    [204, json, 'answered 204', false],
    [200, { 'content-type': 'text/html' }, 'answered with a web page', true],
    [200, { ...json, 'content-encoding': 'x' }, 'answered in a compression that is not read', false],
  ])('of %i %j %s', async (status, headers, message, isMissing) => {
    await expect(get(await serve((_, response) => response.writeHead(status, headers).end()))).rejects.toMatchObject({
      message,
      isMissing,
    });
  });

  test('that breaks off, or whose compression is broken, is not taken', async () => {
    const cut: RequestListener = (_, response) => {
      response.writeHead(200, { ...json, 'content-length': '100' }).write('{"a":');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(get(await serve(cut))).rejects.toThrow('did not answer, or broke off');
    const broken: RequestListener = (_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('no gzip');
    await expect(get(await serve(broken))).rejects.toThrow('did not answer, or broke off');
    await expect(get(new URL('http://127.0.0.1:9/'))).rejects.toThrow('did not answer, or broke off');
  });

  test('that never comes, never ends or is too large is given up', async () => {
    await expect(get(await serve(() => undefined), { answer: 300 })).rejects.toThrow('took longer than 0.3 seconds');
    const drip: RequestListener = (_, response) => {
      response.writeHead(200, json);
      const timer = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(timer));
    };
    await expect(get(await serve(drip), { answer: 300 })).rejects.toThrow('took longer than 0.3 seconds');
    await expect(get(await serve(drip), { answerBytes: 5 })).rejects.toThrow('is larger than 0 MB');
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    const explode: RequestListener = (_, response) =>
      response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb);
    await expect(get(await serve(explode), { answerBytes: 1_000_000 })).rejects.toThrow('is larger than 1 MB');
  });

  test('counts towards the limits of the whole feed', async () => {
    const address = await serve((_, response) => response.writeHead(200, json).end('{"a":1}'));
    const fetchSome = createFetcher(address, { ...limits, wholeBytes: 10 });
    await fetchSome(address);
    await expect(fetchSome(address)).rejects.toThrow('was not read: the feed is larger than');
    await expect(get(address, { whole: -1 })).rejects.toThrow('was not read: the feed took longer than');
  });
});

describe('a redirect', () => {
  test('is followed on the server that was named, and only so often', async () => {
    const address = await serve((request, response) =>
      request.url === '/feed'
        ? response.writeHead(307, { location: '/feed/' }).end()
        : response.writeHead(200, json).end('{}'),
    );
    expect(await get(address)).toBe('{}');
    let asked = 0;
    const round = await serve((_, response) => response.writeHead(302, { location: `/${(asked += 1)}` }).end());
    await expect(get(round)).rejects.toThrow('redirects more than 5 times');
    expect(asked).toBe(6);
  });

  test('to another server is not followed from this machine, whatever its address', async () => {
    let reached = 0;
    const other = await serve((_, response) => {
      reached += 1;
      response.writeHead(200, json).end('{}');
    });
    const { port } = other;
    for (const to of [
      other.href,
      `http://localhost:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      'https://x.test/',
      'file:///etc/passwd',
      'http://',
    ]) {
      const address = await serve((_, response) => response.writeHead(302, { location: to }).end());
      await expect(get(address), to).rejects.toThrow('redirects to an address that is not read');
    }
    expect(reached).toBe(0);
  });
});

describe('an address that nobody named', () => {
  const named = new URL('https://council.example/');
  test.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
  ])('%s is not reached', async (address) => {
    await expect(createFetcher(named)(new URL(address))).rejects.toThrow('redirects to a private address');
  });
});
