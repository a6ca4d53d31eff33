import { z } from 'zod';
import { idPattern } from './slug.ts';
import { strict } from './strict.ts';

/** An id: lower-case words joined by hyphens, the same as its file name. */
export const idSchema = z.string().regex(idPattern, {
  error: ({ input }) =>
    `“${String(input)}” is not an id. Write lower-case words joined by hyphens, such as harbour-bridge`,
});

/** Where something is stated: which document, and the place in it that a reader can turn to. */
export const citeSchema = strict({
  document: idSchema.describe('Id of a file in content/sources, such as report-2021'),
  at: z
    .string()
    .min(1, { error: 'is empty; write the place, such as “section 16, page 35”' })
    .describe('Place in that document: “section 16, page 35”, “case study 9”, “para 3.1”'),
}).describe('The document and the place in it where this is stated');

/** A calendar date, or the part of one that a source states: 2018, 2018-12 or 2018-12-01. Accepts YAML dates. */
export const partialDateSchema = z.preprocess(
  toDateText,
  z.string().refine(isPartialDate, {
    error: 'a date is written 2018, 2018-12 or 2018-12-01, as much of it as the source states',
  }),
);

/** A whole calendar date, as 2026-11-23. */
export const dateSchema = z.preprocess(
  toDateText,
  z.iso.date({ error: ({ input }) => (input === undefined ? undefined : 'a date is written 2026-11-23') }),
);

/**
 * A text of our own. A straight apostrophe after a letter becomes the curved one that prose has, so that the whole site
 * spells a word one way.
 */
export const textSchema = makeTextSchema();

/** A schema for a text of our own, with the message for any other type of value. */
export function makeTextSchema(error?: string) {
  return z
    .string(error)
    .trim()
    .min(1, { error: 'is empty; write a few words or leave the field out' })
    .overwrite((text) => text.replace(/(?<=[\p{L}\d])'/gu, '’'));
}

/**
 * How many words may be quoted from a document in a row: enough to find the place, too few to replace it. Our own
 * choice.
 */
export const maxPrintedWords = 7;

/** A short quotation from a document, verbatim. */
export const asPrintedSchema = textSchema.refine((text) => text.split(/\s+/).length <= maxPrintedWords, {
  error:
    `has more than ${maxPrintedWords} words. Quote at most ${maxPrintedWords} that are next to each other in ` +
    `the document`,
});

function toDateText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
}

/** Whether the calendar has the date too: 2018-13 and 2018-02-30 are invalid. */
function isPartialDate(value: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || z.iso.date().safeParse(value).success;
}

export type Cite = z.infer<typeof citeSchema>;
