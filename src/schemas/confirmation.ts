import { z } from 'zod';
import { dateSchema, textSchema } from './cite.ts';
import { factNames, parts, type PartName } from './facts.ts';
import { oneOf, strict } from './strict.ts';

/**
 * The parts of a scheme’s file that someone can confirm one by one, and that are each due again after their own
 * cadence.
 */
export const confirmableFacts = [...factNames, ...(Object.keys(parts) as PartName[])] as const;
export type ConfirmableFact = (typeof confirmableFacts)[number];

/** Who confirmed that a fact is still true, as written on the line of the fact. */
export const confirmedSchema = strict({
  on: dateSchema.describe('The day on which it was confirmed'),
  by: textSchema.describe(
    'The role that confirmed, as it continues “Confirmed by”: the scheme’s manager. Never a name',
  ),
});

export type Confirmed = z.infer<typeof confirmedSchema>;

/** Who confirmed that a listing, or some facts of it, are still true. */
export const confirmationSchema = strict({
  ...confirmedSchema.shape,
  facts: z
    .array(oneOf(confirmableFacts, 'fact that can be confirmed'))
    .min(1, { error: 'is an empty list. Leave it out when the whole entry was confirmed' })
    .optional()
    .describe('The facts that were confirmed; left out when all that the file states was'),
});

export type Confirmation = z.infer<typeof confirmationSchema>;
