import type { z } from 'zod';

/**
 * Validates data, with messages for authors: the schema’s own where it has one, else the plain one below. Every check
 * that reports to authors uses it.
 */
export const parseWithMessages = <Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
): z.ZodSafeParseResult<z.output<Schema>> => schema.safeParse(data, { error: plainMessage });

/** What is wrong with a value, for schemas without a message of their own. */
const plainMessage = (issue: z.core.$ZodRawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `should be ${plainTypes[issue.expected] ?? `a ${issue.expected}`}`;
    case 'invalid_value':
      return `should be ${issue.values.map(String).join(' or ')}`;
    case 'too_small':
      if (issue.origin === 'array') return `needs at least ${issue.minimum}`;
      return `should be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`;
    case 'too_big':
      return `is above ${issue.maximum}`;
    default:
      return undefined;
  }
};

const plainTypes: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};
