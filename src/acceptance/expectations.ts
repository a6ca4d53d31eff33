import { parseWithMessages } from '../schemas/parse.ts';
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { LineCounter, parseDocument } from 'yaml';
import { explainIssue } from '../check/explain.ts';
import { didYouMean } from '../schemas/strict.ts';

/** An expectation with its first line, for messages. */
export type Expected<Value> = Value & { line: number };

/**
 * The entries of a file of content/expectations. An office changes these files or removes the folder: a missing file
 * expects nothing.
 * @throws with file, line and what to write if the file is invalid
 */
export const readExpectations = <Entry extends z.ZodType<object>>(
  file: string,
  entry: Entry,
): Expected<z.infer<Entry>>[] => {
  if (!existsSync(file)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return node?.range ? lines.linePos(node.range[0]).line : 1;
  };
  const [error] = document.errors;
  if (error) throw new Error(`${file}:${error.linePos?.[0].line ?? 1}  cannot be read as YAML: ${error.message}`);
  const data: unknown = document.toJS() ?? [];
  if (!Array.isArray(data)) throw new Error(`${file}  should be a list. Start each entry with a hyphen`);
  return data.map((value: unknown, index) => {
    const line = lineOf([index]);
    const result = parseWithMessages(entry, value);
    if (result.success) return { ...result.data, line } as Expected<z.infer<Entry>>;
    throw new Error(result.error.issues.map((issue) => `${file}:${line}  ${explainIssue(issue)}`).join('\n'));
  });
};

/**
 * Asserts that an expectation names existing schemes.
 * @param place its file and line, as file:line
 * @param known ids of the schemes that it may name
 * @param noun what it may name, as a noun
 * @throws with the place and the nearest id if one is unknown
 */
export const assertKnown = (place: string, ids: readonly string[], known: readonly string[], noun = 'scheme'): void => {
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Error(`${place}  names “${unknown}”, which is not a ${noun}${didYouMean(unknown, known)}`);
};
