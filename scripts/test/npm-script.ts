import { spawn, spawnSync } from 'node:child_process';
import type { RunStep } from './lanes.ts';

/**
 * Runs a script of package.json by the current npm, without another shell.
 * @throws if npm does not run this
 */
export const runNpmScript: RunStep = (script, signal) => {
  const npm = process.env['npm_execpath'];
  if (!npm) throw new Error('The steps are scripts of package.json. Run npm test.');
  return new Promise((resolve, reject) => {
    // A separate process group, so that all that it starts can be stopped with it. Windows stops by tree instead.
    const child = spawn(process.execPath, [npm, 'run', '--silent', script], {
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part));
    const stop = (): void => stopTree(child.pid);
    signal.addEventListener('abort', stop, { once: true });
    child.once('error', reject).once('close', (code) => {
      signal.removeEventListener('abort', stop);
      resolve({ isPassed: code === 0, output: Buffer.concat(output).toString('utf8') });
    });
  });
};

/** Stops a process and all that it started. */
const stopTree = (pid: number | undefined): void => {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended in the meantime.
  }
};
