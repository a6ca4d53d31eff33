/** Tries every property of the project on many more cases than the everyday tests do, drawn from a fresh seed. */
import { randomInt } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { formatNumber } from '../src/messages/format.ts';
import { propertyTags, type Fuzz } from '../src/testing/fuzz.ts';
import { runCommand, UsageError } from './command.ts';
import { formatProgress, formatTable, type FileTried, type Tried } from './fuzz/report.ts';

await runCommand({
  usage: `
Usage: npm run fuzz -- [<test file> ...] [--cases 100000] [--minutes 10] [--seed <number>]

Tries the properties of all test files, or of those named, two files at a time. Other tests are skipped. At the end it
prints each property with its seed, cases and seconds, and each counterexample as a line to add to the examples of its
property.

  --cases    how many cases each fast property tries
  --minutes  how long the slow properties of one file take together
  --seed     tries the same cases as an earlier run; a fresh seed by default

Exit code: 0 when nothing was found, 1 when something was, 2 when an option is invalid.`,
  options: {
    cases: { type: 'string', default: '100000' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
  },
  run: async ({ cases, minutes, seed }, named) => {
    const fuzz: Fuzz = {
      cases: toNumber('cases', cases, /^[1-9]\d*$/),
      minutes: toNumber('minutes', minutes, /^\d*\.?\d+$/),
      seed: seed === undefined ? randomInt(2 ** 31) : toNumber('seed', seed, /^-?\d+$/),
    };
    const files = findFiles(named);
    console.log(
      `Seed ${fuzz.seed}, ${files.length} test files: ${formatNumber(fuzz.cases)} cases for each fast ` +
        `property, ${fuzz.minutes} minutes a file for slow ones.`,
    );
    const all = await tryAll(files, fuzz);
    const tried = all.flatMap((file) => file.tried);
    const failures = all.flatMap((file) => file.failures);
    console.log(`\n${formatTable(tried)}`);
    for (const failure of failures) console.error(`\n${failure}`);
    return failures.length > 0 || tried.some(({ found }) => found !== null) ? 1 : 0;
  },
});

function toNumber(option: string, text: string, shape: RegExp): number {
  if (!shape.test(text)) throw new UsageError(`--${option} takes a number, and “${text}” is not one. See --help.`);
  return Number(text);
}

/** The test files that have properties. */
function findFiles(named: readonly string[]): string[] {
  const missing = named.find((file) => !existsSync(file));
  if (missing !== undefined) throw new UsageError(`There is no file ${missing}.`);
  const files = (named.length > 0 ? named : globSync('{src,scripts}/**/*.test.ts').toSorted()).filter((file) =>
    /^import \{ property \} from '.*\/testing\/property\.ts';$/m.test(readFileSync(file, 'utf8')),
  );
  if (files.length === 0) throw new UsageError(`There are no properties in ${named.join(', ')}.`);
  return files.map((file) => relative('.', file));
}

/** Runs the properties of these files and prints the result of each file as soon as it ends. */
async function tryAll(files: string[], fuzz: Fuzz): Promise<FileTried[]> {
  const all: FileTried[] = [];
  const reporter: Reporter = {
    onTestModuleEnd: (module) => {
      const ended = readModule(module);
      all.push(ended);
      console.log(formatProgress(ended, { done: all.length, of: files.length }));
    },
    onTestRunEnd: (_, errors) =>
      void all.push({ file: 'the run itself', tried: [], failures: errors.map(({ message }) => message) }),
  };
  const tags = Object.values(propertyTags);
  // Loaded only now: it takes a second, and invalid options are reported at once.
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest({
    // A separate configuration: the servers and built sites of the everyday one are not needed here.
    config: false,
    watch: false,
    include: files,
    maxWorkers: 2,
    tags: tags.map((name) => ({ name })),
    tagsFilter: [tags.join(' or ')],
    provide: { fuzz },
    reporters: [reporter],
  });
  try {
    await vitest.start();
  } finally {
    await vitest.close();
  }
  return all;
}

function readModule(module: TestModule): FileTried {
  const tried: Tried[] = [];
  const failures = module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`);
  for (const test of module.children.allTests()) {
    if (test.result().state === 'skipped') continue;
    const property = `${module.relativeModuleId} › ${test.fullName}`;
    const { property: record } = test.meta();
    if (record) tried.push({ property, ...record });
    if (!record || (record.found === null && test.result().state === 'failed'))
      failures.push(`${property}: ${test.result().errors?.[0]?.message ?? 'did not run'}`);
  }
  return { file: module.relativeModuleId, tried, failures };
}
