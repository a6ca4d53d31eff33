import { z } from 'astro/zod';
import { dateSchema, wordsSchema } from './cite.ts';
import { oneOf, strict } from './strict.ts';

/** One line of content/helplines.csv: a number to call. */
export const helplineSchema = strict({
  name: wordsSchema,
  for: wordsSchema,
  number: wordsSchema,
  hours_and_cost: wordsSchema,
  nation: wordsSchema,
  seen_in_public_pages: oneOf(['yes', 'no'], 'plain answer').describe(
    'Whether the number was seen on a public page when the table was made',
  ),
  confirmed_on: z
    .string()
    .refine((date) => date === '' || dateSchema.safeParse(date).success, {
      error: 'a date is written 2026-11-23; leave it empty until somebody has called the number',
    })
    .describe('The day on which somebody called the number and found it right'),
});

export type HelplineRow = z.infer<typeof helplineSchema>;
