import { z } from 'zod';
import { citeSchema, idSchema, textSchema } from './cite.ts';
import { strict } from './strict.ts';

/** The lists of terms that describe schemes, each a file in content/vocabulary. */
export const vocabularyNames = ['needs', 'stages', 'disposals', 'approaches', 'audiences', 'referrers'] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** One term: what officials call it, a plain label, and the words people really use. */
export const termSchema = strict({
  id: idSchema,
  term: textSchema.describe('The official term'),
  label: textSchema.describe('The plain label that pages show'),
  explanation: textSchema.describe('One sentence in plain words. Without a source it says only what the term means'),
  source: citeSchema
    .optional()
    .describe('What the explanation is from. Whatever it says of law or of change needs one'),
  wordsPeopleUse: z.array(textSchema).describe('What people type: “tag”, “rehab”, “nicked”'),
  sensitive: z
    .boolean()
    .optional()
    .describe('True where a reader may be at risk: the page then carries the quick exit'),
  nation: z.enum(['England and Wales', 'Scotland']).optional().describe('Where the term is the law’s own'),
});

/** One list of the vocabulary. */
export const vocabularySchema = strict({
  title: textSchema.describe('What the list is called on pages'),
  question: textSchema.describe('The question that a term answers, in plain words'),
  terms: z.array(termSchema).min(1),
});

export type Term = z.infer<typeof termSchema>;
export type Vocabulary = z.infer<typeof vocabularySchema>;
