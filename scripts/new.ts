/** Creates a scheme, a provider, a guide or a source: asks for the few required answers and writes the file. */
import { createInterface } from 'node:readline/promises';
import { loadDirectory } from '../src/keeper/directory.ts';
import { askForFile, fileFromFlags, type Keyboard } from '../src/keeper/dialogue.ts';
import type { NewFile } from '../src/keeper/new-file.ts';
import { newKinds, toFlag, toNewFileContext, type NewKind } from '../src/keeper/answer.ts';
import { promptsFor } from '../src/keeper/questions.ts';
import { applyChanges } from '../src/keeper/write.ts';
import { didYouMean } from '../src/schemas/strict.ts';
import { runCommand, today, UsageError } from './command.ts';

const keys = [...new Set(newKinds.flatMap((kind) => promptsFor[kind].map(({ key }) => key)))];
const flagsOf = (kind: NewKind): string => promptsFor[kind].map(({ key }) => `--${toFlag(key)}`).join(' ');
const flags = Object.fromEntries(keys.map((key) => [toFlag(key), { type: 'string' as const }]));

await runCommand({
  usage: `
Usage: npm run new -- scheme|provider|guide|source [--ask] [--dry-run] [answers as flags]

Asks for the few required answers, and writes a file in which everything else is not stated. For a
document or an organisation that does not exist yet, it offers to create a file first; nothing about
it is made up.

  --ask       asks for what no flag gives, also without a terminal (one answer a line)
  --dry-run   shows the file, and writes nothing

Answers as flags:
${newKinds.map((kind) => `  ${kind.padEnd(9)} ${flagsOf(kind)}`).join('\n')}

Exit code: 0 when the file was created, 1 when content/ has errors or nothing could be written, 2 when
an answer is missing or invalid.`,
  options: { ...flags, ask: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } },
  run: async (values, [kind]) => {
    if (!isKind(kind))
      throw new UsageError(
        `${kind ? `“${kind}” is not a kind of file${didYouMean(kind, newKinds) || '.'} ` : ''}Name the kind of file ` +
          `to create: npm run new -- scheme, provider, guide or source.`,
      );
    const context = toNewFileContext(loadDirectory().content, today);
    const flagValues = values as Record<string, unknown>;
    const given = Object.fromEntries(
      keys.flatMap((key) =>
        flagValues[toFlag(key)] === undefined ? [] : [[key, String(flagValues[toFlag(key)]).trim()]],
      ),
    );
    const isAsking = values['ask'] || (process.stdin.isTTY && process.stdout.isTTY);
    const newFiles = isAsking
      ? await withKeyboard((keyboard) => askForFile(kind, given, context, keyboard))
      : toFiles(fileFromFlags(kind, given, context));

    if (values['dry-run']) {
      console.log(newFiles.map(({ change }) => `${change.path} would be:\n\n${change.text}`).join('\n'));
      return 0;
    }
    applyChanges(newFiles.map(({ change }) => change));
    console.log(
      newFiles
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

function toFiles(result: NewFile | { errors: string[] }): NewFile[] {
  if ('errors' in result)
    throw new UsageError(`${result.errors.join('\n')}\nIn a terminal, npm run new asks for these.`);
  return [result];
}

/** Lines are read one by one, so that answers may also come from a file. */
async function withKeyboard(work: (keyboard: Keyboard) => Promise<NewFile[]>): Promise<NewFile[]> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await work({
      print: (text) => console.log(text),
      ask: async (text) => {
        process.stdout.write(text);
        const line = await lines.next();
        if (line.done) throw new UsageError('\nThe answers ended before the file was complete. Nothing was written.');
        return line.value;
      },
    });
  } finally {
    terminal.close();
  }
}
