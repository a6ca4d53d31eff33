/** How a step ended. */
export interface Ended {
  step: string;
  seconds: number;
  isPassed: boolean;
  /** All that it printed. */
  output: string;
}

/** Runs one step, and stops it when the signal is given. */
export type RunStep = (step: string, signal: AbortSignal) => Promise<Pick<Ended, 'isPassed' | 'output'>>;

/**
 * Runs lanes of steps side by side, and the steps of a lane one after the other. Once a step fails, none begins, and
 * those of other lanes are stopped.
 * @param report is told of each step when it ends, but for those that were stopped
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
        const begun = performance.now();
        const { isPassed, output } = await run(step, stop.signal);
        if (stop.signal.aborted) return;
        report({ step, seconds: (performance.now() - begun) / 1000, isPassed, output });
        if (!isPassed) stop.abort();
      }
    }),
  );
  return !stop.signal.aborted;
};
