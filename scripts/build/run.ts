import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a file by the Node that runs now, without a shell. What it prints goes to the terminal as it comes; a signal to
 * stop goes on to it.
 * @param words options of Node, the file, and what the file is given
 * @returns its exit code; 128 and the number of the signal where a signal ended it
 */
export const runNode = (
  words: readonly string[],
  { folder, env }: { folder: string; env: NodeJS.ProcessEnv },
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: folder, env, stdio: 'inherit' });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of signals) process.on(signal, pass);
    child.once('error', reject).once('close', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
