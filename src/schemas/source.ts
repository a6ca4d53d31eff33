import { z } from 'zod';
import { citeSchema, dateSchema, idSchema, partialDateSchema, textSchema } from './cite.ts';
import { fact } from './fact.ts';
import { notAKind, oneOf, strict } from './strict.ts';

/** A number that a document prints about the problem, not about a scheme. Never shown as a result. */
export const contextFigureSchema = strict({
  id: idSchema,
  words: textSchema.describe('The figure in a sentence of our own, number included'),
  about: idSchema.optional().describe('Id of the scheme beside whose text it appears'),
  formerly: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'should be scheme/outcome, the end of the address that it had' })
    .optional()
    .describe('scheme/outcome, where it once had a page as a figure of a scheme: that address leads here'),
  source: citeSchema,
  note: textSchema.optional(),
});

/** What a document is; how far its figures can be trusted follows from it. */
export const documentKinds = [
  'award shortlist',
  'self-reported showcase',
  'board paper',
  'policy briefing',
  'annual report',
  'web page',
  'letter or message',
  'open data feed',
  'own record',
] as const;

/** A page of a public body. It states law, routes and changes; it has an address and no places to turn to. */
export const officialPage = 'official page';

/** Every kind of source: the kinds of document, and a page of a public body. */
export const sourceKinds = [...documentKinds, officialPage] as const;

const dateFields = {
  value: partialDateSchema.describe('The date or the part of it that is known'),
  words: textSchema.describe('As pages show it: “2021”, “about 2018”, “21 September 2016”, “after May 2024”'),
  basis: oneOf(['printed', 'inferred'], 'basis of a date'),
  how: textSchema.describe('Where it is printed, or what it was worked out from'),
};

const common = {
  title: textSchema,
  short: textSchema.describe('Short name beside each fact, such as “APCC 2021”'),
  context: z.array(contextFigureSchema).default([]),
};

/** A document that the content comes from, and what it can and cannot be evidence of. */
const documentSchema = strict({
  ...common,
  kind: oneOf(documentKinds, 'kind of document'),
  publisher: fact(textSchema),
  authors: z.array(textSchema).default([]),
  date: strict({ ...dateFields, source: citeSchema.optional().describe('What it was worked out from, if elsewhere') }),
  extent: textSchema.describe('How long it is and how its places are named here'),
  dueAfter: z
    .number({ error: 'should be a number of days' })
    .int()
    .min(1)
    .max(3650)
    .optional()
    .describe('For a record that is kept up: in how many days after its date what it states is due again'),
  canShow: z.array(textSchema).min(1).describe('What it can be evidence of'),
  cannotShow: z.array(textSchema).min(1).describe('What it cannot be evidence of'),
});

/** The date that a page shows. Most show none, and the day on which it was read is not the page’s date. */
const pageDateSchema = z.discriminatedUnion(
  'state',
  [
    strict({ state: z.literal('known'), ...dateFields }),
    strict({
      state: z.literal('not stated'),
      why: textSchema.optional().describe('Only where there is a reason, such as what its text shows of its age'),
    }),
  ],
  { error: notAKind('state', ['known', 'not stated'], 'state of a date') },
);

/** Ways in which an address is known. Only the first two mean that someone read the page. */
export const waysOfKnowing = ['own page', 'official page', 'public list'] as const;

/** How a page is known: read at its own address, read on a page of another body, or named by a list and not opened. */
const seenSchema = z.discriminatedUnion(
  'on',
  [
    strict({ on: z.literal('own page'), date: pageDateSchema }),
    strict({
      on: z.literal('official page'),
      of: textSchema.describe('The body on whose page it was read'),
      date: pageDateSchema,
    }),
    strict({
      on: z.literal('public list'),
      date: dateSchema.optional().describe('The date of the list, if it shows one'),
    }),
  ],
  { error: notAKind('on', waysOfKnowing, 'way of knowing an address') },
);

/** A page of a public body, with its address and how it is known. */
const officialPageSchema = strict({
  ...common,
  kind: z.literal(officialPage),
  publisher: textSchema.describe('The body whose page it is'),
  url: z.url({ protocol: /^https$/, error: 'is not the address of a page. Write it whole, with https://' }),
  seen: seenSchema,
  notices: z
    .array(
      strict({
        words: textSchema.describe('What it announces, in a sentence of our own with its date'),
        at: citeSchema.shape.at,
        areas: z.array(idSchema).min(1).describe('Ids of the areas on whose pages it is shown; of larger places too'),
      }),
    )
    .default([])
    .describe('What it announces that readers of pages about an area need to know'),
});

/** Anything that a fact can be cited from. */
export const sourceSchema = z.discriminatedUnion('kind', [documentSchema, officialPageSchema], {
  error: notAKind('kind', sourceKinds, 'kind of source'),
});

export type Source = z.infer<typeof sourceSchema>;
export type Document = z.infer<typeof documentSchema>;
export type OfficialPage = z.infer<typeof officialPageSchema>;
export type SourceDate = Pick<z.infer<typeof documentSchema>['date'], keyof typeof dateFields>;
