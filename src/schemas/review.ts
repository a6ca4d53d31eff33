import { z } from 'astro/zod';
import { wordsSchema } from './cite.ts';
import { confirmableFacts } from './confirmation.ts';
import { oneOf, strict } from './strict.ts';

/** How often facts of one sort are checked again. */
export const cadenceSchema = strict({
  name: wordsSchema.describe('What these facts are called in the report: “routes and contacts”'),
  days: z
    .number({ error: 'should be a number of days' })
    .int()
    .min(1)
    .max(3650)
    .describe('How many days after a confirmation they are due again'),
  facts: z.array(oneOf(confirmableFacts, 'fact that can be confirmed')).min(1),
});

/** content/review.yaml: every fact that can be confirmed, each under one cadence. */
export const reviewSchema = strict({ cadences: z.array(cadenceSchema).min(1) });

export type Cadence = z.infer<typeof cadenceSchema>;
