import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/** A running server of a built folder. */
export interface Served {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Serves a folder as a static host would, on this machine.
 * @param port 0 for a free one
 * @param isCompressed whether texts are sent compressed, as hosts do
 * @param base the folder of the host that the site is in
 */
export const serve = (folder = 'dist', port = 0, { isCompressed = false, base = '/' } = {}): Promise<Served> => {
  const server = createServer((request, response) => {
    const asked = posix.normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const path = asked.slice(base.length - 1);
    const file = path.endsWith('/') ? join(folder, path, 'index.html') : join(folder, path);
    const found = asked.startsWith(base) && existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(folder, '404.html');
    const type = types[extname(sent)] ?? 'application/octet-stream';
    const isText = isCompressed && /text|javascript|json|xml|svg/.test(type);
    const content = isText ? gzipSync(readFileSync(sent)) : readFileSync(sent);
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'content-length': content.length,
      ...(isText ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(content);
  });
  // A connection closed for idleness while its next request is on the way looks like an error of the site, which
  // happens on a busy machine.
  server.keepAliveTimeout = 60_000;
  return new Promise((resolve) =>
    server.listen(port, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        stop: () => new Promise((done) => server.close(() => done())),
      }),
    ),
  );
};
