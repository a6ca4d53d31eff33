import fc from 'fast-check';
import { inject, test, type RunnerTask } from 'vitest';
import { propertyTags, type Fuzz } from './fuzz.ts';
import { everydaySeed } from './seed.ts';

/** How a property is tried. */
export interface PropertyOptions<Values> {
  /** How many drawn cases an everyday run tries, besides the examples. 100 by default. */
  runs?: number;
  /** Cases that every run tries first: each counterexample that was ever found belongs here. */
  examples?: readonly Values[];
  /**
   * Whether a case takes under a millisecond. A fuzz run gives a fast property a number of cases, and a slow one a
   * share of the time for its file. Fast by default.
   */
  pace?: 'fast' | 'slow';
}

/**
 * A test that something holds for all values.
 * @param name what holds
 * @param arbitraries how each value is drawn
 * @param holds throws, or returns false, if it does not hold for these values
 */
export const property = <Values extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [Index in keyof Values]: fc.Arbitrary<Values[Index]> },
  holds: (...values: Values) => boolean | void | Promise<boolean | void>,
  { runs = 100, examples = [], pace = 'fast' }: PropertyOptions<NoInfer<Values>> = {},
): void => {
  const fuzz = inject('fuzz');
  test(name, fuzz ? { tags: [propertyTags[pace]], timeout: 0 } : {}, async ({ task }) => {
    const yieldToRunner = fuzz && makeYield();
    const law = fc.asyncProperty<Values>(...arbitraries, async (...values) => {
      await yieldToRunner?.();
      return (await holds(...values)) !== false;
    });
    const started = performance.now();
    const details = await fc.check(law, {
      ...(fuzz ? ofFuzz(fuzz, pace, task) : { seed: everydaySeed, numRuns: runs + examples.length }),
      examples: [...examples],
      maxSkipsPerRun: 1000,
    });
    const found = details.counterexample === null ? null : toExample(details.counterexample);
    const seconds = (performance.now() - started) / 1000;
    const why = details.errorInstance instanceof Error ? (details.errorInstance.message.split('\n')[0] ?? null) : null;
    task.meta.property = { seed: details.seed, cases: details.numRuns, seconds, found, why };
    if (details.failed)
      throw new Error(
        `Seed ${details.seed}, case ${details.numRuns}: ` +
          (found ? `does not hold for ${found}` : `skipped ${details.numSkips} cases, too many`),
        { cause: details.errorInstance },
      );
  });
};

/** A number of cases for a fast property; for a slow one, as many as fit into its share of the file’s time. */
const ofFuzz = (
  { seed, cases, minutes }: Fuzz,
  pace: 'fast' | 'slow',
  task: RunnerTask,
): Omit<fc.Parameters<unknown>, 'examples'> =>
  pace === 'fast'
    ? { seed, numRuns: cases }
    : {
        seed,
        numRuns: Number.MAX_SAFE_INTEGER,
        interruptAfterTimeLimit: (minutes * 60_000) / countSlow(task.file),
        markInterruptAsFailure: false,
      };

const countSlow = (task: RunnerTask): number =>
  'tasks' in task
    ? task.tasks.reduce((sum, child) => sum + countSlow(child), 0)
    : Number(task.mode !== 'skip' && (task.tags ?? []).includes(propertyTags.slow));

/** Lets the worker answer its runner regularly: a worker that is silent for a minute counts as dead. */
const makeYield = () => {
  let last = performance.now();
  return async (): Promise<void> => {
    if (performance.now() - last < 200) return;
    await new Promise((done) => setImmediate(done));
    last = performance.now();
  };
};

/** A case as TypeScript, with every character outside ASCII written as an escape. */
const toExample = (values: unknown): string =>
  fc
    .stringify(values)
    .replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
