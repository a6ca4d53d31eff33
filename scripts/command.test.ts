import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommand, UsageError } from './command.ts';

const { argv, exitCode } = process;
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(`${method}: ${line}`));
});
afterEach(() => {
  process.argv = argv;
  process.exitCode = exitCode;
  vi.restoreAllMocks();
});

/** Runs a program with these arguments; returns its exit code and its output. */
const run = async (words: readonly string[], work: (values: { by: string }, words: string[]) => number | void) => {
  process.argv = ['node', 'program.ts', ...words];
  process.exitCode = undefined;
  await runCommand({
    usage: '\nUsage: npm run program\n',
    options: { by: { type: 'string', default: 'nobody' } },
    run: work,
  });
  return { code: process.exitCode, printed };
};

test('a program gets its options, with their defaults, and its positional arguments', async () => {
  const work = vi.fn(() => undefined);
  expect(await run(['a', '--by', 'the office', 'b'], work)).toEqual({ code: 0, printed: [] });
  expect(work).toHaveBeenCalledExactlyOnceWith({ by: 'the office' }, ['a', 'b']);
  await run([], work);
  expect(work).toHaveBeenLastCalledWith({ by: 'nobody' }, []);
});

test.each([
  ['what it returns', () => 1, 1, []],
  ['1 for a failure', () => fail(new Error('The disk is full.')), 1, ['error: The disk is full.']],
  ['2 for a call that cannot work', () => fail(new UsageError('Which one?')), 2, ['error: Which one?']],
])('its exit code is %s', async (_, work, code, lines) => {
  expect(await run([], work)).toEqual({ code, printed: lines });
});
const fail = (error: Error): never => {
  throw error;
};

test.each([
  [['--bye', 'x'], 'There is no option --bye. Did you mean --by? See --help.'],
  [['--gardening'], 'There is no option --gardening. See --help.'],
  [['--by'], expect.stringMatching(/--by.*argument missing\. See --help\.$/) as string],
])('%j is rejected before it runs', async (words, message) => {
  const work = vi.fn(() => undefined);
  const { code, printed: lines } = await run(words, work);
  expect(code).toBe(2);
  expect(lines.map((line) => line.replace('error: ', ''))).toEqual([message]);
  expect(work).not.toHaveBeenCalled();
});

test.each([['--help'], ['-h']])('%s prints how it is called, and runs nothing', async (flag) => {
  const work = vi.fn(() => undefined);
  expect((await run([flag], work)).printed).toEqual(['log: Usage: npm run program']);
  expect(work).not.toHaveBeenCalled();
});
