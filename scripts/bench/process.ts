import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took. */
export interface Taken {
  seconds: number;
  /** Most memory that it and all that it started held at one time, in bytes; shared pages are counted once. Null where the system does not tell. */
  peak: number | null;
}

/** How often memory is looked at, in milliseconds. */
const pause = 250;

/** Runs a program to its end, and measures it. One that fails throws with the end of what it said. */
export const measure = async (command: string, words: readonly string[], { folder, env = {} }: { folder: string; env?: Record<string, string> }): Promise<Taken> => {
  const start = performance.now();
  const child = spawn(command, words, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const keep = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak: number | null = null;
  const look = setInterval(() => {
    const held = child.pid === undefined ? null : readMemory(child.pid);
    if (held !== null) peak = Math.max(peak ?? 0, held);
  }, pause);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code ?? 'a signal'} in ${folder}:\n${said}`);
  } finally {
    clearInterval(look);
  }
  return { seconds: (performance.now() - start) / 1000, peak };
};

/** One after the other: the times together, and the most memory of any. */
export const together = (taken: readonly Taken[]): Taken => ({
  seconds: taken.reduce((sum, { seconds }) => sum + seconds, 0),
  peak: taken.some(({ peak }) => peak === null) ? null : Math.max(...taken.map(({ peak }) => peak ?? 0)),
});

/** Memory of a process and of all that it started. */
const readMemory = (pid: number): number | null => {
  try {
    const children = Map.groupBy(readdirSync('/proc').filter((name) => /^\d+$/.test(name)), readParent);
    const family = (parent: string): string[] => [parent, ...(children.get(parent) ?? []).flatMap(family)];
    return family(String(pid)).reduce((sum, each) => sum + readShare(each), 0);
  } catch {
    return null;
  }
};

/** A process that ended meanwhile has no parent and holds nothing. */
const readParent = (pid: string): string => readLine(`/proc/${pid}/stat`, /^\d+ \(.*\) \S (\d+)/s) ?? '';
const readShare = (pid: string): number => Number(readLine(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m) ?? 0) * 1024;

const readLine = (file: string, wanted: RegExp): string | undefined => {
  try {
    return wanted.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
};
