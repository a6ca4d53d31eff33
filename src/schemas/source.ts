import { z } from 'astro/zod';
import { citeSchema, idSchema, partialDateSchema, wordsSchema } from './cite.ts';
import { fact } from './fact.ts';
import { oneOf, strict } from './strict.ts';

/** A number that a document prints about the problem, not about a scheme. Never shown as a result. */
export const contextFigureSchema = strict({
  id: idSchema,
  words: wordsSchema.describe('The figure in a sentence of our own, number included'),
  about: idSchema.optional().describe('Id of the scheme beside whose text it stands'),
  source: citeSchema,
  note: wordsSchema.optional(),
});

/** What a document is; how far its figures can be trusted follows from it. */
export const sourceKinds = [
  'award shortlist',
  'self-reported showcase',
  'board paper',
  'policy briefing',
  'annual report',
  'web page',
  'letter or message',
  'open data feed',
] as const;

/** A document that the content comes from, and what it can and cannot be evidence of. */
export const sourceSchema = strict({
  title: wordsSchema,
  short: wordsSchema.describe('Short name beside each fact, such as “APCC 2021”'),
  publisher: fact(wordsSchema),
  authors: z.array(wordsSchema).default([]),
  kind: oneOf(sourceKinds, 'kind of source'),
  date: strict({
    value: partialDateSchema.describe('The date or the part of it that is known'),
    words: wordsSchema.describe('As pages say it: “2021”, “about 2018”, “21 September 2016”'),
    basis: oneOf(['printed', 'inferred'], 'basis of a date'),
    how: wordsSchema.describe('Where it is printed, or what it was worked out from'),
  }),
  extent: wordsSchema.describe('How long it is and how its places are named here'),
  canShow: z.array(wordsSchema).min(1).describe('What it can be evidence of'),
  cannotShow: z.array(wordsSchema).min(1).describe('What it cannot be evidence of'),
  context: z.array(contextFigureSchema).default([]),
});

export type Source = z.infer<typeof sourceSchema>;
