import { z } from 'zod';
import { strict } from './strict.ts';

/** An id: lower-case words joined by hyphens, the same as its file name. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `“${String(input)}” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge`,
});

/** Where a statement stands: which document, and the place in it that a reader can turn to. */
export const citeSchema = strict({
  document: idSchema.describe('Id of a file in content/sources, such as report-2021'),
  at: z
    .string()
    .min(1, { error: 'is empty; write the place, such as “section 16, page 35”' })
    .describe('Place in that document: “section 16, page 35”, “case study 9”, “para 3.1”'),
}).describe('The document and the place in it where this is stated');

/** A calendar date, or the part of one that a source states: 2018, 2018-12 or 2018-12-01. YAML dates are taken too. */
export const partialDateSchema = z.preprocess(
  asDateWords,
  z.string().refine(isPartialDate, {
    error: 'a date is written 2018, 2018-12 or 2018-12-01, as much of it as the source states',
  }),
);

/** A whole calendar date, as 2026-11-23. */
export const dateSchema = z.preprocess(
  asDateWords,
  z.iso.date({ error: ({ input }) => (input === undefined ? undefined : 'a date is written 2026-11-23') }),
);

/**
 * A passage of our own words. A straight apostrophe after a letter becomes the curved one that prose has, so that a
 * word is written one way on the whole site.
 */
export const wordsSchema = wordsAlone();

/** Words of our own, with what is said of anything else in their place. */
export function wordsAlone(error?: string) {
  return z
    .string(error)
    .trim()
    .min(1, { error: 'is empty; write a few words or leave the field out' })
    .overwrite((words) => words.replace(/(?<=[\p{L}\d])'/gu, '’'));
}

/**
 * Most words that may be quoted from a document: enough to find the place, too few to stand in for it. Our own choice.
 */
const mostPrintedWords = 7;

/** Words of a document, as they are there. */
export const asPrintedSchema = wordsSchema.refine((words) => words.split(/\s+/).length <= mostPrintedWords, {
  error:
    `has more than ${mostPrintedWords} words. Quote at most ${mostPrintedWords} that are next to each other in ` +
    `the document`,
});

function asDateWords(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** Of the calendar too: 2018-13 and 2018-02-30 are no dates. */
function isPartialDate(value: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || z.iso.date().safeParse(value).success;
}

export type Cite = z.infer<typeof citeSchema>;
