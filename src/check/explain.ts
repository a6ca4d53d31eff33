import type { z } from 'astro/zod';
import { formatPath } from '../schemas/field-path.ts';
import type { ContentFile } from './files.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** One fault of a file in an author's words: which field, what is wrong, what to write. */
export const explainIssue = (issue: Issue): string => {
  const field = formatPath(issue.path);
  const said = sayWhat(issue);
  return field ? `${field}: ${said}` : said;
};

/**
 * A fault of a file’s own fields. A misspelt key is reported on its own line, everything else where its value is or is
 * missing.
 * @param within the path from the root of the file to what the schema was given
 */
export const toProblem = (file: ContentFile, issue: Issue, within: readonly PropertyKey[] = []): Problem => {
  const path = [...within, ...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  return { file: file.file, line: file.lineOf(path), message: explainIssue(issue) };
};

/** The schema’s own words where it has some, otherwise zod’s told plainly. */
const sayWhat = (issue: Issue): string => {
  if (!/^(?:Invalid|Too small|Too big)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('received undefined') ? 'is missing' : `should be ${plainType(issue.expected)}`;
    case 'invalid_value':
      return `should be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      if (issue.origin === 'array') return `needs at least ${issue.minimum}`;
      return `should be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      return `is above ${issue.maximum}`;
    default:
      return issue.message;
  }
};

const plainType = (expected: string): string =>
  ({
    string: 'words',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  })[expected] ?? `a ${expected}`;
