import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Served } from './server.ts';

/** The path of nginx, or undefined if it is not installed. */
export const nginx: string | undefined = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find((path) => existsSync(path));

/**
 * Serves a built folder by a real nginx with the configuration in scripts/hosting, on a free port of this machine.
 */
export const serveByNginx = async (program: string, folder: string): Promise<Served> => {
  const own = mkdtempSync(join(tmpdir(), 'waymark-nginx-'));
  const port = await findPort();
  writeFileSync(join(own, 'nginx.conf'), toConfiguration(own, folder, port));
  const server = spawn(program, ['-p', own, '-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log')], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  const stop = async () => {
    server.kill('SIGQUIT');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { origin, stop };
    await new Promise((next) => setTimeout(next, 50));
  }
  const log = existsSync(join(own, 'error.log')) ? readFileSync(join(own, 'error.log'), 'utf8') : '';
  await stop();
  throw new Error(`nginx did not start. Its log: ${log}`);
};

/** The configuration in scripts/hosting with its two values filled in, inside a minimal complete one. */
const toConfiguration = (own: string, folder: string, port: number): string => {
  const hosting = readFileSync('scripts/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/directory/current;', `root ${resolve(folder)};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${own}/${name};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${own}/nginx.pid;
error_log ${own}/error.log;
events {}
http {
include /etc/nginx/mime.types;
access_log off;
${temporary}
${hosting}
}`;
};

const findPort = (): Promise<number> =>
  new Promise((resolvePort) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolvePort(port));
    });
  });
