import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runNode } from './run.ts';

const makeFolder = (): string => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'waymark-run-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
const run = (program: string, folder = '.', env: NodeJS.ProcessEnv = process.env) =>
  runNode(['--eval', program], { folder, env });

test.each([0, 1, 2, 77])('exit code %i is passed on', async (code) => {
  expect(await run(`process.exit(${code})`)).toBe(code);
});

test('a program runs in the folder and the environment that it is given', async () => {
  const folder = makeFolder();
  const program = `process.exit(process.cwd() === ${JSON.stringify(folder)} && process.env.SIGN === 'seen' ? 3 : 4)`;
  expect(await run(program, folder, { ...process.env, SIGN: 'seen' })).toBe(3);
  expect(await run(program, folder)).toBe(4);
});

test('arguments with spaces and shell syntax arrive unchanged', async () => {
  const args = ['a b', '$HOME', '*', '&& exit 9', '"x"'];
  const wanted = JSON.stringify(JSON.stringify(args));
  const program = `process.exit(JSON.stringify(process.argv.slice(1)) === ${wanted} ? 3 : 4)`;
  expect(await runNode(['--eval', program, ...args], { folder: '.', env: process.env })).toBe(3);
});

// Windows ends a process outright where other systems send it a signal.
test.skipIf(process.platform === 'win32')('a signal to stop is passed on, and its number is reported', async () => {
  const folder = makeFolder();
  const outer = join(folder, 'outer.mjs');
  writeFileSync(
    outer,
    `import { runNode } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'run.ts')).href)};
     process.exitCode = await runNode(['--eval', process.argv[2]], { folder: '.', env: process.env });`,
  );
  const stop = (inner: string) =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, [outer, inner], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.once('data', () => child.kill('SIGTERM'));
      child.once('close', resolve);
    });
  const wait = "console.log('ready'); setInterval(() => {}, 1000);";
  expect(await stop(`process.on('SIGTERM', () => process.exit(42)); ${wait}`)).toBe(42);
  expect(await stop(wait)).toBe(128 + constants.signals.SIGTERM);
});
