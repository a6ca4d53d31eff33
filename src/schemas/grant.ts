import { z } from 'zod';
import { citeSchema, idSchema, textSchema } from './cite.ts';
import { oneOf, strict } from './strict.ts';
import { qualifiers } from './outcome.ts';

/** Money granted to a scheme or by a fund, as printed. A fact of the scheme, never a result. */
export const grantSchema = strict({
  pounds: z.number().positive(),
  qualifier: oneOf(qualifiers, 'qualifier').optional(),
  funder: idSchema.optional().describe('Id of the provider that gave it, where stated'),
  words: textSchema.describe('What it was for and when, in a plain sentence that does not repeat the amount'),
  source: citeSchema,
});

/** A length of time. An end that the source leaves open is left out. */
export const durationSchema = strict({
  atLeast: z.number().positive().optional(),
  atMost: z.number().positive().optional(),
  unit: oneOf(['days', 'weeks', 'months', 'years', 'sessions'], 'unit of time'),
})
  .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
    error: 'needs a shortest time, a longest time or both',
  })
  .refine(({ atLeast, atMost }) => atLeast === undefined || atMost === undefined || atLeast <= atMost, {
    error: 'has a shortest time above its longest',
  });

export type Duration = z.infer<typeof durationSchema>;
export type Grant = z.infer<typeof grantSchema>;
