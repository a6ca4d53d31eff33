import type { z } from 'zod';
import { formatPath } from '../schemas/field-path.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** One error of a file in an author’s words: which field, and what is wrong with it. */
export const explainIssue = ({ path, message }: Pick<Issue, 'path' | 'message'>): string => {
  const field = formatPath(path);
  return field ? `${field}: ${message}` : message;
};

/**
 * An error in a file’s own fields. A misspelt key is reported on its line, everything else where its value is or is
 * missing.
 * @param within the path from the root of the file to the value that the schema parsed
 */
export const toProblem = (file: ContentFile, issue: Issue, within: readonly PropertyKey[] = []): Problem => {
  const path = [...within, ...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  return { file: file.file, line: file.lineOf(path), message: explainIssue(issue) };
};
