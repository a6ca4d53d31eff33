import { z } from 'astro/zod';
import { citeSchema, dateSchema, idSchema, partialDateSchema, wordsSchema } from './cite.ts';
import { confirmationSchema } from './confirmation.ts';
import { ageRangeSchema, areaReachSchema, criterionSchema, genders, strengthSchema, support } from './criterion.ts';
import { fact } from './fact.ts';
import { durationSchema, grantSchema } from './grant.ts';
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
/** Whether it runs, as its newest document has it. */
export const schemeStatuses = ['as described', 'pilot', 'planned', 'ended', 'not known'] as const;
/** What an organisation does for a scheme; each word goes on from its name: “… leads it”. */
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

/**
 * How many characters a summary may have: about what a result on a phone shows of it without a cut, by our own choice.
 */
export const longestSummary = 160;

const ids = z
  .array(idSchema)
  .min(1, { error: 'is an empty list. Write { state: not stated } if the source does not say' });
const yesOrNo = oneOf(['yes', 'no'], 'plain answer');

/** What a fact has that can turn somebody away: how hard it is, and the words that it rests on. */
const gate = { strength: strengthSchema, ...support };

/** The questions that only make sense of a scheme that takes people, in the order in which pages ask them. */
const takingPart = {
  age: fact(ageRangeSchema, gate).describe('Ages it takes'),
  gender: fact(z.array(oneOf(genders, 'gender')).min(1), gate).describe('Both when a source says both'),
  voluntary: fact(yesOrNo).describe('Whether a person may choose'),
  admission: fact(yesOrNo, gate).describe('Whether the offence must be admitted'),
  exclusions: fact(wordsSchema).describe('Who cannot join, in words; the typed rule stands in criteria'),
  referrers: fact(ids).describe('Who can refer: ids of the vocabulary'),
  selfReferral: fact(yesOrNo).describe('Whether a person can just ask'),
  howToRefer: fact(wordsSchema).describe('How a referral is made and what to send'),
  ifStopped: fact(wordsSchema).describe('What happens when someone stops or breaks the conditions'),
  duration: fact(durationSchema).describe('How long it lasts for one person'),
  cost: fact(wordsSchema).describe('What it costs the person'),
};

const described = {
  name: wordsSchema,
  key: idSchema.describe(
    'Never changes, even when the file is renamed: feeds make the scheme’s lasting number from it',
  ),
  otherNames: z.array(wordsSchema).default([]),
  depth: oneOf(['full', 'mention'], 'depth').describe('“mention” when the source names it and says little more'),
  kind: oneOf(schemeKinds, 'kind of scheme'),
  status: strict({
    word: oneOf(schemeStatuses, 'status'),
    words: wordsSchema.optional().describe('What the source says of it, such as “due to end in autumn”'),
    source: citeSchema,
  }),
  summary: wordsSchema
    .max(longestSummary, { error: `is longer than ${longestSummary} characters; say it shorter` })
    .describe('One plain sentence'),
  about: wordsSchema.describe('Two or three plain sentences'),
  who: fact(wordsSchema).describe('Who it is for, in words'),
  area: fact(areaReachSchema, support).describe('Where it works'),
  needs: fact(ids).describe('What it helps with'),
  stages: fact(ids).describe('When in the justice process it can be used'),
  disposals: fact(ids).describe('Disposals it can be part of'),
  approaches: fact(ids).describe('How it works'),
  audiences: fact(ids).describe('Groups of people it is made for'),
  criteria: z.array(criterionSchema).default([]),
  began: fact(partialDateSchema).describe('When it began'),
  ends: fact(partialDateSchema).describe('When it ended or was due to end'),
  funding: fact(z.array(grantSchema).min(1)).describe('Money granted'),
  organisations: z
    .array(
      strict({
        provider: idSchema,
        role: oneOf(organisationRoles, 'role'),
        words: wordsSchema.optional().describe('What it does here, where the role does not say it'),
        source: citeSchema,
      }),
    )
    .default([]),
  outcomes: z.array(outcomeSchema).default([]),
  awards: z.array(strict({ words: wordsSchema, source: citeSchema })).default([]),
  links: z
    .array(
      strict({
        url: z.url({ error: 'should be a whole address, such as https://www.example.org/page' }),
        label: wordsSchema,
        source: citeSchema,
      }),
    )
    .default([])
    .describe('Only addresses that a source prints'),
  leftUnsaid: z
    .array(wordsSchema)
    .default([])
    .describe('What else the source leaves open, that a reader would want to ask'),
  related: z
    .array(strict({ scheme: idSchema, why: wordsSchema }))
    .default([])
    .describe('Only where a source ties them together'),
  sources: z.array(citeSchema).min(1),
  listed: dateSchema.describe('When it was first listed here'),
  changes: z.array(strict({ on: dateSchema, words: wordsSchema })).default([]),
  confirmations: z.array(confirmationSchema).default([]),
  successor: strict({
    scheme: idSchema.describe('Id of the scheme that took over'),
    words: wordsSchema.describe('How it took over, in a plain sentence'),
    source: citeSchema,
  })
    .optional()
    .describe('For a scheme that has ended: where its page points on to'),
  formerIds: z
    .array(idSchema)
    .default([])
    .describe('Ids that this file had before. Each keeps leading here; npm run rename writes them'),
};

/** A scheme as its sources describe it. The body of the file says what happens there. */
export const schemeSchema = z.discriminatedUnion(
  'takesPeople',
  [
    strict({ takesPeople: z.literal('yes'), ...described, ...takingPart }),
    strict({
      takesPeople: z.literal('no'),
      whyNot: wordsSchema.describe('Why nobody is referred to it: “It is a fund”'),
      ...described,
    }),
  ],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? 'must be yes or no: can a person join or be referred to it?'
        : undefined,
  },
);

/** The facts about taking part, which only a scheme that takes people has. */
export const takingPartQuestions = Object.keys(takingPart) as (keyof typeof takingPart)[];

export type Scheme = z.infer<typeof schemeSchema>;
/** A scheme that a person can join or be referred to. */
export type SchemeTakingPeople = Extract<Scheme, { takesPeople: 'yes' }>;
/** The facts about taking part. */
export type TakingPart = { [Question in keyof typeof takingPart]: z.infer<(typeof takingPart)[Question]> };
