import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program took. */
export interface Taken {
  seconds: number;
  /**
   * Seconds of processor time, of it and of all that it started; null where the system does not tell. Other programs on
   * the machine count less in it than in the time on the clock.
   */
  processor: number | null;
  /**
   * Most memory that it and all that it started held at one time, in bytes; shared pages are counted once. Null where
   * the system does not tell.
   */
  peak: number | null;
}

/** How often memory is looked at, in milliseconds. */
const pause = 250;

/** Runs a program to its end, and measures it. One that fails throws with the end of what it said. */
export const measure = async (
  command: string,
  words: readonly string[],
  { folder, env = {} }: { folder: string; env?: Record<string, string> },
): Promise<Taken> => {
  const start = performance.now();
  const child = spawn(command, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const keep = (chunk: Buffer): void => {
    said = (said + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak: number | null = null;
  let processor: number | null = null;
  const look = setInterval(() => {
    const seen = child.pid === undefined ? null : readFamily(child.pid);
    if (!seen) return;
    peak = Math.max(peak ?? 0, seen.memory);
    processor = Math.max(processor ?? 0, seen.processor);
  }, pause);
  try {
    const code = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    if (code !== 0)
      throw new Error(`${command} ${words.join(' ')} ended with ${code ?? 'a signal'} in ${folder}:\n${said}`);
  } finally {
    clearInterval(look);
  }
  return { seconds: (performance.now() - start) / 1000, processor, peak };
};

/** In words: “63.1 s, of the processor 24.0 s, 0.88 GB”. */
export const tell = ({ seconds, processor, peak }: Taken): string =>
  [
    `${seconds.toFixed(1)} s`,
    ...(processor === null ? [] : [`of the processor ${processor.toFixed(1)} s`]),
    ...(peak === null ? [] : [`${(peak / 1e9).toFixed(2)} GB`]),
  ].join(', ');

/** One after the other: the times together, and the most memory of any. */
export const together = (taken: readonly Taken[]): Taken => ({
  seconds: taken.reduce((sum, { seconds }) => sum + seconds, 0),
  processor: taken.some(({ processor }) => processor === null)
    ? null
    : taken.reduce((sum, { processor }) => sum + (processor ?? 0), 0),
  peak: taken.some(({ peak }) => peak === null) ? null : Math.max(...taken.map(({ peak }) => peak ?? 0)),
});

/** Memory and processor time of a process and of all that it started, those that ended included. */
const readFamily = (pid: number): { memory: number; processor: number } | null => {
  try {
    const children = Map.groupBy(
      readdirSync('/proc').filter((name) => /^\d+$/.test(name)),
      readParent,
    );
    const familyOf = (parent: string): string[] => [parent, ...(children.get(parent) ?? []).flatMap(familyOf)];
    const family = familyOf(String(pid));
    return {
      memory: family.reduce((sum, each) => sum + readShare(each), 0),
      processor: family.reduce((sum, each) => sum + readTicks(each), 0) / ticksPerSecond,
    };
  } catch {
    return null;
  }
};

/** Linux tells processor time in hundredths of a second, on every machine: man 5 proc_pid_stat. */
const ticksPerSecond = 100;

/** A process that ended meanwhile has no parent and holds nothing. */
const readParent = (pid: string): string => readLine(`/proc/${pid}/stat`, /^\d+ \(.*\) \S (\d+)/s) ?? '';
const readShare = (pid: string): number =>
  Number(readLine(`/proc/${pid}/smaps_rollup`, /^Pss:\s+(\d+) kB/m) ?? 0) * 1024;
const readTicks = (pid: string): number =>
  (readLine(`/proc/${pid}/stat`, /^\d+ \(.*\) \S (?:-?\d+ ){10}((?:\d+ ?){4})/s) ?? '0')
    .trim()
    .split(' ')
    .reduce((sum, ticks) => sum + Number(ticks), 0);

const readLine = (file: string, wanted: RegExp): string | undefined => {
  try {
    return wanted.exec(readFileSync(file, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
};
