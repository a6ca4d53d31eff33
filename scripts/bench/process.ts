import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The time and memory of a program. */
export interface Measurement {
  seconds: number;
  /**
   * Seconds of processor time, of it and of all that it started; null if the system does not report it. Other programs
   * on the machine affect it less than the time on the clock.
   */
  processor: number | null;
  /**
   * The peak memory of it and of all that it started, in bytes; shared pages are counted once. Null if the system does
   * not report it.
   */
  peak: number | null;
}

/** How often memory is sampled, in milliseconds. */
const interval = 250;

/** Runs a program to its end, and measures it. If it fails, throws with the end of its output. */
export const measure = async (
  command: string,
  args: readonly string[],
  { folder, env = {} }: { folder: string; env?: Record<string, string> },
): Promise<Measurement> => {
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  let peak: number | null = null;
  let processor: number | null = null;
  const sampling = setInterval(() => {
    const seen = child.pid === undefined ? null : readFamily(child.pid);
    if (!seen) return;
    peak = Math.max(peak ?? 0, seen.memory);
    processor = Math.max(processor ?? 0, seen.processor);
  }, interval);
  try {
    const code = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('close', resolve),
    );
    if (code !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'} in ${folder}:\n${output}`);
  } finally {
    clearInterval(sampling);
  }
  return { seconds: (performance.now() - start) / 1000, processor, peak };
};

/** A measurement as text: “63.1 s, of the processor 24.0 s, 0.88 GB”. */
export const formatMeasurement = ({ seconds, processor, peak }: Measurement): string =>
  [
    `${seconds.toFixed(1)} s`,
    ...(processor === null ? [] : [`of the processor ${processor.toFixed(1)} s`]),
    ...(peak === null ? [] : [`${(peak / 1e9).toFixed(2)} GB`]),
  ].join(', ');

/** Programs that ran one after the other: the sum of the times, and the peak memory of any. */
export const sum = (measurements: readonly Measurement[]): Measurement => ({
  seconds: measurements.reduce((total, { seconds }) => total + seconds, 0),
  processor: measurements.some(({ processor }) => processor === null)
    ? null
    : measurements.reduce((total, { processor }) => total + (processor ?? 0), 0),
  peak: measurements.some(({ peak }) => peak === null) ? null : Math.max(...measurements.map(({ peak }) => peak ?? 0)),
});

/** Memory and processor time of a process and of all that it started, including those that ended. */
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

/** Linux reports processor time in hundredths of a second, on every machine: man 5 proc_pid_stat. */
const ticksPerSecond = 100;

/** A process that ended meanwhile has no parent and no memory. */
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
