import { z } from 'zod';
import { idSchema, textSchema } from './cite.ts';
import { strict } from './strict.ts';

const terms = z.array(idSchema).default([]);

/**
 * A question that many schemes answer, for readers who compare what has been tried. It collects every scheme that names
 * one of its terms.
 */
export const themeSchema = strict({
  title: textSchema,
  question: textSchema.describe('What a reader wants to know, as a question'),
  words: textSchema.describe('One plain paragraph: what the schemes have in common, and what the documents leave open'),
  order: z.number().int().describe('Place in lists, 1 first'),
  needs: terms.describe('Ids of content/vocabulary/needs.yaml'),
  approaches: terms.describe('Ids of content/vocabulary/approaches.yaml'),
  audiences: terms.describe('Ids of content/vocabulary/audiences.yaml'),
});

/** The lists of the vocabulary by which a theme collects schemes. */
export const themeLists = ['needs', 'approaches', 'audiences'] as const;

export type Theme = z.infer<typeof themeSchema>;
