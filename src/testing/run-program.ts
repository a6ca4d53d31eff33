import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { vi } from 'vitest';

/** The output and exit code of a program. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs a program of scripts/ in a folder, in a separate process, as npm run would. */
export const runProgram = (
  program: string,
  parameters: readonly string[],
  { root, input = '', env = {} }: { root: string; input?: string; env?: Record<string, string> },
): Promise<Ran> =>
  new Promise((done) => {
    const child = execFile(
      process.execPath,
      // Node up to 24.2 warns that it strips types.
      ['--disable-warning=ExperimentalWarning', pathOf(program), ...parameters],
      { cwd: root, env: { ...process.env, ...env } },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, out, err }),
    );
    child.stdin?.end(input);
  });

/**
 * Runs a program of scripts/ in a folder, in this process: the same code in a tenth of the time. It must not read the
 * keyboard.
 */
export const callProgram = async (
  program: string,
  parameters: readonly string[],
  { root }: { root: string },
): Promise<Ran> => {
  const { argv, exitCode } = process;
  const home = process.cwd();
  const path = pathOf(program);
  const printed = { out: '', err: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => void (printed.out += `${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void (printed.err += `${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text)))),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text)))),
  ];
  try {
    process.argv = [process.execPath, path, ...parameters];
    process.exitCode = undefined;
    process.chdir(root);
    // A program runs when its module is evaluated, so each call imports it again.
    await import(/* @vite-ignore */ `${path}?call=${(calls += 1)}`);
    return { code: Number(process.exitCode ?? 0), ...printed };
  } finally {
    process.chdir(home);
    process.exitCode = exitCode;
    process.argv = argv;
    for (const spy of spies) spy.mockRestore();
  }
};

let calls = 0;

const pathOf = (program: string): string => resolve('scripts', `${program}.ts`);
