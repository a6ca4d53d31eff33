import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runLanes, type Ended, type RunStep } from './lanes.ts';
import { property } from '../../src/testing/property.ts';

/** Steps that end when the next tick comes, or with the signal; those named here fail. */
const stepsThat = (fails: readonly string[]) => {
  const started: string[] = [];
  const ended: Ended[] = [];
  const run: RunStep = async (step) => {
    started.push(step);
    await new Promise((next) => setImmediate(next));
    return { isPassed: !fails.includes(step), output: `output of ${step}` };
  };
  return { started, ended, run, report: (step: Ended) => void ended.push(step) };
};

const lanes = fc
  .array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 })
  .map((lengths) =>
    lengths.map((length, lane) => Array.from({ length }, (_, place) => `${String.fromCharCode(97 + lane)}${place}`)),
  );

property('where all pass, each step runs once, and those of a lane in their order', [lanes], async (steps) => {
  const { started, ended, ...calls } = stepsThat([]);
  expect(await runLanes(steps, calls)).toBe(true);
  expect(started.toSorted()).toEqual(steps.flat().toSorted());
  expect(ended.map(({ step }) => step).toSorted()).toEqual(started.toSorted());
  for (const lane of steps) expect(started.filter((step) => lane.includes(step))).toEqual(lane);
  expect(ended.every(({ isPassed }) => isPassed)).toBe(true);
});

property(
  'where one fails, it is the last that is reported, and nothing starts after it',
  [lanes.filter((steps) => steps.flat().length > 0), fc.nat()],
  async (steps, pick) => {
    const all = steps.flat();
    const failing = all[pick % all.length] ?? '';
    const { started, ended, ...calls } = stepsThat([failing]);
    expect(await runLanes(steps, calls)).toBe(false);
    expect(ended.at(-1)).toMatchObject({ step: failing, isPassed: false, output: `output of ${failing}` });
    const lane = steps.find((own) => own.includes(failing)) ?? [];
    expect(started.filter((step) => lane.indexOf(step) > lane.indexOf(failing))).toEqual([]);
  },
);

test('the steps of other lanes are stopped', async () => {
  let isStopped = false;
  const run: RunStep = (step, signal) =>
    step === 'fails'
      ? Promise.resolve({ isPassed: false, output: '' })
      : new Promise((end) =>
          signal.addEventListener('abort', () => {
            isStopped = true;
            end({ isPassed: false, output: '' });
          }),
        );
  const reported: string[] = [];
  expect(await runLanes([['fails'], ['long', 'next']], { run, report: ({ step }) => reported.push(step) })).toBe(false);
  expect(isStopped).toBe(true);
  expect(reported).toEqual(['fails']);
});
