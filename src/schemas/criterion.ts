import { z } from 'astro/zod';
import { citeSchema, idSchema, wordsSchema } from './cite.ts';
import { notAKind, oneOf, strict } from './strict.ts';

/** Whom a scheme takes, where it says; both words together are everyone. */
export const genders = ['women', 'men'] as const;

/** Groups of offences that the documents tell apart. */
export const offenceGroups = [
  'low-level',
  'serious',
  'any',
  'drug possession',
  'shoplifting',
  'acquisitive',
  'neighbourhood crime',
  'fraud',
  'driving',
  'violence',
  'sexual',
  'domestic abuse',
  'stalking',
  'weapons',
] as const;

/** How far a scheme reaches in the areas it names. */
export const areaExtents = [
  'whole area',
  'only these places',
  'people returning to',
  'based here',
  'not stated',
] as const;

/** Where a scheme works. */
export const areaReachSchema = strict({
  areas: z
    .array(idSchema)
    .min(1)
    .describe('Ids of police force areas, or of a region, such as cleveland or south-west'),
  extent: oneOf(areaExtents, 'kind of extent').describe(
    '“based here” when a source says where it stands but not how far it serves; “not stated” when an area is named ' +
      'and no more',
  ),
  places: z.array(wordsSchema).default([]).describe('Towns, councils or prisons that the source names'),
});

/** No age is above this; a number that is was no age. */
export const oldest = 120;

const anAge = () => z.number().int().min(0).max(oldest).optional();

/** Ages it takes, in whole years, both ends included. An end that the source leaves open is left out. */
export const ageRangeSchema = strict({
  from: anAge(),
  to: anAge(),
})
  .refine(({ from, to }) => from !== undefined || to !== undefined, {
    error: 'needs a lowest age, a highest age or both',
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'has a lowest age above its highest',
  });

const stated = {
  words: wordsSchema.describe('The rule in a plain sentence of our own'),
  source: citeSchema,
  reading: wordsSchema.optional().describe('Set when this is our reading: say what we read it from'),
};

const offence = strict({
  type: z.literal('offence'),
  included: z.array(oneOf(offenceGroups, 'group of offences')).default([]),
  excluded: z.array(oneOf(offenceGroups, 'group of offences')).default([]),
  ...stated,
});
const previousOffences = strict({
  type: z.literal('previous offences'),
  allows: oneOf(['none', 'any number', 'must have some'], 'rule on previous offences'),
  ...stated,
});
const residence = strict({
  type: z.literal('residence'),
  rule: oneOf(['lives in', 'lives or offends in', 'nowhere to live', 'returning to'], 'rule on residence'),
  areas: z.array(idSchema).default([]),
  places: z.array(wordsSchema).default([]),
  ...stated,
});
const substance = strict({
  type: z.literal('substance use'),
  rule: oneOf(
    [
      'has a problem with drugs',
      'has a problem with alcohol',
      'has a problem with drugs or alcohol',
      'in recovery',
      'must not use there',
    ],
    'rule on substance use',
  ),
  ...stated,
});
const need = strict({
  type: z.literal('need'),
  needs: z.array(idSchema).min(1).describe('Needs of which the person must have at least one'),
  ...stated,
});
const establishment = strict({
  type: z.literal('prison'),
  names: z.array(wordsSchema).min(1).describe('Prisons it takes people from'),
  ...stated,
});
const other = strict({ type: z.literal('other'), ...stated });
const plain = [offence, previousOffences, residence, substance, need, establishment, other] as const;

const plainTypes = ['offence', 'previous offences', 'residence', 'substance use', 'need', 'prison', 'other'];
const plainSchema = z.discriminatedUnion('type', [...plain], {
  error: notAKind('type', plainTypes, 'type of criterion inside another'),
});

/** A rule about who can take part, beyond the questions that every scheme answers. */
export const criterionSchema = z.discriminatedUnion(
  'type',
  [
    ...plain,
    strict({ type: z.literal('any of'), of: z.array(plainSchema).min(2), ...stated }),
    strict({ type: z.literal('all of'), of: z.array(plainSchema).min(2), ...stated }),
    strict({ type: z.literal('none of'), of: z.array(plainSchema).min(1), ...stated }),
  ],
  { error: notAKind('type', [...plainTypes, 'any of', 'all of', 'none of'], 'type of criterion') },
);

export type AreaReach = z.infer<typeof areaReachSchema>;
export type AgeRange = z.infer<typeof ageRangeSchema>;
export type Gender = (typeof genders)[number];
export type OffenceGroup = (typeof offenceGroups)[number];
export type Criterion = z.infer<typeof criterionSchema>;
