import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** One fault of a file in an author's words: which field, what is wrong, what to write. */
export const explainIssue = (issue: Issue): string => {
  const field = fieldName(issue.path);
  const said = sayWhat(issue);
  return field ? `${field} ${said}` : said;
};

/** The path of a field as an author would say it: “outcomes, number 2, share, percent:”. */
const fieldName = (path: readonly PropertyKey[]): string =>
  path.length === 0 ? '' : `${path.map((step) => (typeof step === 'number' ? `number ${step + 1}` : String(step))).join(', ')}:`;

const sayWhat = (issue: Issue): string => {
  if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) return 'is missing';
  if (issue.code === 'invalid_type') return `should be ${plainType(issue.expected)}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `needs at least ${issue.minimum}`;
  if (issue.code === 'too_big' && issue.origin === 'number') return `is above ${issue.maximum}`;
  if (issue.code === 'invalid_value') return issue.message.startsWith('Invalid') ? `should be ${issue.values.map(String).join(' or ')}` : issue.message;
  return issue.message;
};

const plainType = (expected: string): string =>
  ({ string: 'words', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a group of fields' })[expected] ?? `a ${expected}`;
