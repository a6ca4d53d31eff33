import { z } from 'zod';
import { citeSchema, dateSchema, idSchema, textSchema } from './cite.ts';
import { confirmationSchema } from './confirmation.ts';
import { criterionSchema } from './criterion.ts';
import { facts, schemasOf, type SharedName, type TakingPartName } from './facts.ts';
import { outcomeSchema } from './outcome.ts';
import { oneOf, strict } from './strict.ts';

/** What a scheme is. */
export const schemeKinds = [
  'programme',
  'service or team',
  'accommodation',
  'centre',
  'post',
  'protocol or policy',
  'partnership or board',
  'fund',
  'panel',
  'workforce',
  'research',
  'event',
] as const;
/** Whether it runs, by its newest document. Only a record of the operator’s own says that it is running. */
export const schemeStatuses = ['as described', 'running', 'pilot', 'planned', 'ended', 'not known'] as const;
/** What a draft may still lack. */
export const draftParts = ['summary', 'about', 'prose', 'needs', 'stages'] as const;
/** The text of a draft that nobody has written yet. */
export const unwritten = 'Still to be written.';
/** What an organisation does for a scheme; each word continues from its name: “… leads it”. */
export const organisationRoles = [
  'leads',
  'commissions',
  'funds',
  'delivers',
  'partners',
  'evaluates',
  'manages',
  'hosts',
  'supports',
] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/**
 * How many characters a summary may have: about as many as a result on a phone shows in full. Our own choice.
 */
export const maxSummary = 160;

export const summarySchema = textSchema
  .max(maxSummary, { error: `is longer than ${maxSummary} characters; make it shorter` })
  .describe('One plain sentence');

const described = {
  name: textSchema,
  key: idSchema.describe('Never changes, even when the file is renamed: feeds make the scheme’s stable ID from it'),
  otherNames: z.array(textSchema).default([]),
  draft: z
    .array(oneOf(draftParts, 'part of a draft'))
    .min(1, { error: 'is an empty list. Take the line out, and the scheme is shown' })
    .optional()
    .describe('What is still to be written. While the line is there, the site does not show the scheme'),
  depth: oneOf(['full', 'mention'], 'depth').describe('“mention” when the source names it and says little more'),
  kind: oneOf(schemeKinds, 'kind of scheme'),
  status: strict({
    word: oneOf(schemeStatuses, 'status'),
    words: textSchema.optional().describe('What the source says of it, such as “due to end in autumn”'),
    source: citeSchema,
  }),
  summary: summarySchema,
  about: textSchema.describe('Two or three plain sentences'),
  ...schemasOf((name): name is SharedName => !facts[name].takingPart),
  criteria: z.array(criterionSchema).default([]),
  organisations: z
    .array(
      strict({
        provider: idSchema,
        role: oneOf(organisationRoles, 'role'),
        words: textSchema.optional().describe('What it does here, where the role does not say it'),
        source: citeSchema,
      }),
    )
    .default([]),
  outcomes: z.array(outcomeSchema).default([]),
  awards: z.array(strict({ words: textSchema, source: citeSchema })).default([]),
  links: z
    .array(
      strict({
        url: z.url({ error: 'should be a whole address, such as https://www.example.org/page' }),
        label: textSchema,
        source: citeSchema,
      }),
    )
    .default([])
    .describe('Only addresses that a source prints'),
  leftUnsaid: z
    .array(textSchema)
    .default([])
    .describe('What else the source leaves open, that a reader would want to ask'),
  related: z
    .array(strict({ scheme: idSchema, why: textSchema }))
    .default([])
    .describe('Only where a source ties them together'),
  sources: z.array(citeSchema).min(1),
  read: dateSchema.describe('When its documents were last read for every question'),
  listed: dateSchema.describe('When it was first listed here'),
  changes: z.array(strict({ on: dateSchema, words: textSchema })).default([]),
  confirmations: z.array(confirmationSchema).default([]),
  successor: strict({
    scheme: idSchema.describe('Id of the scheme that took over'),
    words: textSchema.describe('How it took over, in a plain sentence'),
    source: citeSchema,
  })
    .optional()
    .describe('For a scheme that has ended: which scheme its page links to'),
  formerIds: z
    .array(idSchema)
    .default([])
    .describe('Ids that this file had before. Each keeps leading here; npm run rename writes them'),
};

/** A scheme as its sources describe it. The body of the file says what happens there. */
export const schemeSchema = z.discriminatedUnion(
  'takesPeople',
  [
    strict({
      takesPeople: z.literal(true),
      ...described,
      ...schemasOf((name): name is TakingPartName => facts[name].takingPart),
    }),
    strict({
      takesPeople: z.literal(false),
      whyNot: textSchema.describe('Why nobody is referred to it: “It is a fund”'),
      ...described,
    }),
  ],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? 'must be true or false: can a person join or be referred to it?'
        : undefined,
  },
);

export type Scheme = z.infer<typeof schemeSchema>;
/** A scheme that a person can join or be referred to. */
export type SchemeTakingPeople = Extract<Scheme, { takesPeople: true }>;
