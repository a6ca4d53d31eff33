import { z } from 'zod';
import { wordsSchema } from './cite.ts';
import { strict } from './strict.ts';

/** What search does with words that are no terms of the vocabulary. */
export const searchWordsSchema = strict({
  filler: z.array(wordsSchema).min(1).describe('Words and phrases that carry nothing by themselves and are dropped'),
  danger: z.array(wordsSchema).min(1).describe('Phrases that call for help first; the search then leaves no trace'),
});

export type SearchWordLists = z.infer<typeof searchWordsSchema>;
