/** What every program here has in common: --help, options checked by name, messages instead of traces, exit codes. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../src/schemas/nearest.ts';

/** A program. */
export interface Command<Options extends Exclude<ParseArgsConfig['options'], undefined>> {
  usage: string;
  options: Options;
  /** Does the work. Returns the exit code, 0 by default. */
  run: (values: Values<Options>, positionals: string[]) => number | void | Promise<number | void>;
}

/** The day on which a program runs, as 2026-11-23. */
export const today = new Date().toISOString().slice(0, 10);

/**
 * An error that the person at the keyboard can fix. Its message is printed without a trace, with exit code 2.
 */
export class UsageError extends Error {}

/**
 * Runs a program. Exit code 1 means that the work failed or found problems, 2 that it was called with invalid
 * arguments.
 */
export const runCommand = async <const Options extends Exclude<ParseArgsConfig['options'], undefined>>({
  usage,
  options,
  run,
}: Command<Options>): Promise<void> => {
  try {
    const { values, positionals } = read({ ...options, help: { type: 'boolean', short: 'h' } });
    if (values['help']) return console.log(usage.trim());
    process.exitCode = (await run(values as Values<Options>, positionals)) ?? 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
};

const read = (options: Exclude<ParseArgsConfig['options'], undefined>) => {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const [, flag = ''] = /Unknown option '--?([^']*)'/.exec((error as Error).message) ?? [];
    if (!flag) throw new UsageError(`${(error as Error).message}. See --help.`);
    const near = nearest(flag, Object.keys(options));
    throw new UsageError(`There is no option --${flag}.${near ? ` Did you mean --${near}?` : ''} See --help.`);
  }
};

type Values<Options extends Exclude<ParseArgsConfig['options'], undefined>> = {
  [Name in keyof Options]: Options[Name] extends { default: infer _Default }
    ? ValueOf<Options[Name]>
    : ValueOf<Options[Name]> | undefined;
};
type ValueOf<Option> = Option extends { type: 'boolean' }
  ? boolean
  : Option extends { multiple: true }
    ? string[]
    : string;
