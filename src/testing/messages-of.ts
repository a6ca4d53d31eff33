import { parseWithMessages } from '../schemas/parse.ts';
import type { z } from 'zod';
import { explainIssue } from '../check/explain.ts';

/** What a schema reports to an author of a value; empty if it is valid. */
export const messagesOf = (schema: z.ZodType, value: unknown): string[] =>
  parseWithMessages(schema, value).error?.issues.map(explainIssue) ?? [];
