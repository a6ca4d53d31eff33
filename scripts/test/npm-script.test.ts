import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runNpmScript } from './npm-script.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'waymark-npm-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Replaces npm by a program, which gets the arguments that npm would get. */
const standIn = (program: string): void => {
  const file = join(folder, 'npm.mjs');
  writeFileSync(file, program);
  vi.stubEnv('npm_execpath', file);
};

test('a script passes or fails by its exit code, with all that it printed', async () => {
  standIn(`console.log(process.argv.slice(2).join(' ')); console.error('and more'); process.exit(0);`);
  const passed = await runNpmScript('lint', new AbortController().signal);
  expect(passed.isPassed).toBe(true);
  expect(passed.output).toContain('run --silent lint\n');
  expect(passed.output).toContain('and more\n');
  standIn('process.exit(3);');
  expect(await runNpmScript('lint', new AbortController().signal)).toEqual({ isPassed: false, output: '' });
});

test('a script is stopped with all that it started', async () => {
  const beats = join(folder, 'beats');
  standIn(`
    import { spawn } from 'node:child_process';
    const beat = "setInterval(() => fs.appendFileSync(" + ${JSON.stringify(JSON.stringify(beats))} + ", 'x'), 20)";
    spawn(process.execPath, ['--eval', beat], { stdio: 'ignore' });
    setInterval(() => {}, 1000);`);
  const stop = new AbortController();
  const running = runNpmScript('lint', stop.signal);
  await expect.poll(() => existsSync(beats), { timeout: 20_000 }).toBe(true);
  stop.abort();
  expect((await running).isPassed).toBe(false);
  const count = () => readFileSync(beats).length;
  let before = -1;
  // It may beat once more while the signal is on its way.
  await expect.poll(() => before === (before = count()), { interval: 200, timeout: 5_000 }).toBe(true);
});

test('without npm it says how to run', () => {
  vi.stubEnv('npm_execpath', undefined);
  expect(() => runNpmScript('lint', new AbortController().signal)).toThrow('Run npm test.');
});
