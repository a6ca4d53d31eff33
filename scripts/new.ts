/** Begins a scheme, a provider, a guide or a source: asks for the few things that must be known and writes the file. */
import { createInterface } from 'node:readline/promises';
import { readKept } from '../src/keeper/directory.ts';
import { askForFile, fileFromFlags, type Keyboard } from '../src/keeper/dialogue.ts';
import type { Begun } from '../src/keeper/new-file.ts';
import { newKinds, toFlag, toTaken, type NewKind } from '../src/keeper/answer.ts';
import { questionsFor } from '../src/keeper/questions.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { didYouMean } from '../src/schemas/strict.ts';
import { runCommand, today, UsageError } from './command.ts';

const keys = [...new Set(newKinds.flatMap((kind) => questionsFor[kind].map(({ key }) => key)))];
const flagsOf = (kind: NewKind): string => questionsFor[kind].map(({ key }) => `--${toFlag(key)}`).join(' ');
const flags = Object.fromEntries(keys.map((key) => [toFlag(key), { type: 'string' as const }]));

await runCommand({
  usage: `
Usage: npm run new -- scheme|provider|guide|source [--ask] [--dry-run] [answers as flags]

Asks for the few things that must be known, and writes a file in which everything else is not stated.
A document or an organisation that does not exist yet is offered as a file of its own; nothing about it is made up.

  --ask       ask for what no flag gives, also where nobody sits at a keyboard (answers come a line each)
  --dry-run   shows the file, and writes nothing

Answers as flags:
${newKinds.map((kind) => `  ${kind.padEnd(9)} ${flagsOf(kind)}`).join('\n')}

Exit code: 0 when the file was begun, 1 when content/ has faults or nothing could be written, 2 when
an answer is missing or wrong.`,
  options: { ...flags, ask: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
  run: async (values, [kind]) => {
    if (!isKind(kind))
      throw new UsageError(
        `${kind ? `“${kind}” is no kind of file${didYouMean(kind, newKinds) || '.'} ` : ''}Say what to begin: npm ` +
          `run new -- scheme, provider, guide or source.`,
      );
    const taken = toTaken(readKept().content, today);
    const said = values as Record<string, unknown>;
    const given = Object.fromEntries(
      keys.flatMap((key) => (said[toFlag(key)] === undefined ? [] : [[key, String(said[toFlag(key)]).trim()]])),
    );
    const isAsking = values['ask'] || (process.stdin.isTTY && process.stdout.isTTY);
    const begun = isAsking
      ? await withKeyboard((keyboard) => askForFile(kind, given, taken, keyboard))
      : toFiles(fileFromFlags(kind, given, taken));

    if (values['dry-run']) {
      console.log(begun.map(({ change }) => `${change.path} would be:\n\n${change.text}`).join('\n'));
      return 0;
    }
    applyChanges(begun.map(({ change }) => change));
    console.log(
      begun
        .map(
          ({ change, next }) =>
            `\nWritten: ${change.path}\n${next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`,
        )
        .join('\n'),
    );
    return 0;
  },
});

function isKind(word: string | undefined): word is NewKind {
  return newKinds.some((kind) => kind === word);
}

function toFiles(result: Begun | { refusals: string[] }): Begun[] {
  if ('refusals' in result)
    throw new UsageError(`${result.refusals.join('\n')}\nIn a terminal, npm run new asks for these.`);
  return [result];
}

/** Lines are read one by one, so that answers may also come from a file. */
async function withKeyboard(work: (keyboard: Keyboard) => Promise<Begun[]>): Promise<Begun[]> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await work({
      tell: (words) => console.log(words),
      ask: async (words) => {
        process.stdout.write(words);
        const line = await lines.next();
        if (line.done) throw new UsageError('\nThe answers ended before the file was complete. Nothing was written.');
        return line.value;
      },
    });
  } finally {
    terminal.close();
  }
}
