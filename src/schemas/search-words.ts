import { z } from 'zod';
import { textSchema } from './cite.ts';
import { strict } from './strict.ts';

/** What search does with words that are not terms of the vocabulary. */
export const searchWordsSchema = strict({
  filler: z.array(textSchema).min(1).describe('Words and phrases that mean nothing on their own and are dropped'),
  danger: z.array(textSchema).min(1).describe('Phrases that call for help first; the search then leaves no trace'),
});

export type SearchWordLists = z.infer<typeof searchWordsSchema>;
