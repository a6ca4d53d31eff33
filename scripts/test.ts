/** Runs every check of the project, at most two at a time. */
import { runCommand } from './command.ts';
import { runLanes, type Ended } from './test/lanes.ts';
import { runNpmScript } from './test/npm-script.ts';

/**
 * Scripts of package.json, for a machine with at least two cores: what uses one core runs beside the tests, which use
 * both. The real site is tested once it is built, and alone: two sets of browsers side by side take longer than one
 * after the other.
 */
const phases = [
  [
    ['check', 'lint', 'unused', 'types', 'build'],
    ['test:unit', 'test:site'],
  ],
  [['test:acceptance']],
];

await runCommand({
  usage: `
Usage: npm test

Runs ${phases.flat(2).join(', ')}, at most two at a time, and prints how long each took.
Stops at the first that fails and prints its output.

Exit code: 0 when all pass, 1 when one fails.`,
  options: {},
  run: async () => {
    const start = performance.now();
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
    const run: typeof runNpmScript = (step, signal) => runNpmScript(step, AbortSignal.any([signal, stop.signal]));
    let isPassed = true;
    for (const lanes of phases) isPassed &&= await runLanes(lanes, { run, report });
    console.log(`${isPassed ? 'All passed' : 'Failed'} after ${formatSeconds(performance.now() - start)}.`);
    return isPassed ? 0 : 1;
  },
});

function report({ step, seconds, isPassed, output }: Ended): void {
  if (!isPassed) console.error(`\n${output.trimEnd()}\n`);
  console.log(`${isPassed ? 'passed' : 'FAILED'}  ${step.padEnd(15)}  ${formatSeconds(seconds * 1000).padStart(8)}`);
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
