/** The result of a step. */
export interface Ended {
  step: string;
  seconds: number;
  isPassed: boolean;
  /** Its complete output. */
  output: string;
}

/** Runs one step, and stops it on the signal. */
export type RunStep = (step: string, signal: AbortSignal) => Promise<Pick<Ended, 'isPassed' | 'output'>>;

/**
 * Runs lanes of steps side by side, and the steps of a lane one after the other. Once a step fails, no other starts,
 * and those of other lanes are stopped.
 * @param report receives each step when it ends, except those that were stopped
 * @returns whether all passed
 */
export const runLanes = async (
  lanes: readonly (readonly string[])[],
  { run, report }: { run: RunStep; report: (ended: Ended) => void },
): Promise<boolean> => {
  const stop = new AbortController();
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) {
        if (stop.signal.aborted) return;
        const start = performance.now();
        const { isPassed, output } = await run(step, stop.signal);
        if (stop.signal.aborted) return;
        report({ step, seconds: (performance.now() - start) / 1000, isPassed, output });
        if (!isPassed) stop.abort();
      }
    }),
  );
  return !stop.signal.aborted;
};
