import { z } from 'zod';
import { citeSchema, dateSchema, textSchema } from './cite.ts';
import { oneOf, strict } from './strict.ts';

/** What a scheme’s page leads to a guide for. */
export const guideTopics = ['taking part', 'agreeing', 'figures'] as const;
export type GuideTopic = (typeof guideTopics)[number];

/** A page that explains something. Its prose is the body of the file. */
export const guideSchema = strict({
  title: textSchema,
  summary: textSchema.describe('One sentence for lists and search'),
  order: z.number().int().describe('Place in lists, 1 first'),
  updated: dateSchema,
  sensitive: z
    .boolean()
    .default(false)
    .describe('True where a reader may be at risk: the page then carries the quick exit'),
  bearsOn: z
    .array(oneOf(guideTopics, 'topic of a guide'))
    .default([])
    .describe(
      'The pages of schemes that lead to it: taking part, for those that take people; agreeing, for those in ' +
        'place of prosecution; figures, for those with figures',
    ),
  sources: z
    .array(citeSchema, {
      error:
        'should be a list of places, a line each: - { document: report-2021, at: page 4 }. Keys are for files whose ' +
        'facts name them; a guide’s prose links to each document',
    })
    .default([]),
});

export type Guide = z.infer<typeof guideSchema>;
