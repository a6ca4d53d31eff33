import { z } from 'zod';
import { idSchema, wordsSchema } from './cite.ts';
import { strict } from './strict.ts';

const terms = z.array(idSchema).default([]);

/**
 * A question that many schemes answer, for whoever compares what has been tried. It gathers every scheme that names one
 * of its terms.
 */
export const themeSchema = strict({
  title: wordsSchema,
  question: wordsSchema.describe('What a reader wants to know, as a question'),
  words: wordsSchema.describe(
    'One plain paragraph: what the schemes have in common, and what the documents leave open',
  ),
  order: z.number().int().describe('Place in lists, 1 first'),
  needs: terms.describe('Ids of content/vocabulary/needs.yaml'),
  approaches: terms.describe('Ids of content/vocabulary/approaches.yaml'),
  audiences: terms.describe('Ids of content/vocabulary/audiences.yaml'),
});

/** The lists of the vocabulary that a theme gathers by. */
export const themeLists = ['needs', 'approaches', 'audiences'] as const;

export type Theme = z.infer<typeof themeSchema>;
