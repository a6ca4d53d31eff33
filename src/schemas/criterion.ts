import { z } from 'zod';
import { asPrintedSchema, citeSchema, idSchema, textSchema } from './cite.ts';
import { notAKind, oneOf, strict } from './strict.ts';

/** Who a scheme takes, where it says; both together are everyone. */
export const genders = ['women', 'men'] as const;

/** Kinds of offence that the documents tell apart. How serious an offence is is another question: `severities`. */
export const offenceKinds = [
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

/** How serious an offence is. A rule on it says nothing about the kind of offence, and the other way round. */
export const severities = ['low-level', 'serious'] as const;

/**
 * How hard a criterion is. Only a rule can exclude anyone. A focus (“mainly for”, “aims to”) and an open list (“such
 * as”, “or other vulnerabilities”) count for a match and never against one.
 */
export const strengths = ['rule', 'focus', 'open list'] as const;

/** How far a scheme reaches in the areas it names. */
export const areaExtents = ['whole area', 'only these places', 'based here', 'not stated'] as const;

/** What ties a person to the place: any one of those that are named is enough. */
export const areaTies = [
  'lives there',
  'offends there',
  'arrested there',
  'at court there',
  'in that prison',
  'goes there',
] as const;

/** Where a scheme works, and who for. */
export const areaReachSchema = strict({
  areas: z.array(idSchema).min(1).describe('Ids of police force areas, or of larger places, in content/areas'),
  extent: oneOf(areaExtents, 'kind of extent').describe(
    '“based here” when a source says where it is but not how far it serves; “not stated” when an area is named and ' +
      'no more',
  ),
  ties: z
    .union([z.literal('not stated'), z.array(oneOf(areaTies, 'tie to a place')).min(1)], {
      error: ({ input }) =>
        input === undefined
          ? `is missing. Write not stated, or a list of what ties a person to the place: ${areaTies.join(', ')}`
          : `should be not stated or a list of: ${areaTies.join(', ')}`,
    })
    .describe(
      'What ties a person to the place. Only “lives there” is tested against someone’s home; name it only when the ' +
        'source says so',
    ),
  places: z.array(textSchema).default([]).describe('Towns and councils that the source names'),
  prisons: z.array(textSchema).default([]).describe('Prisons that the source names, with the tie “in that prison”'),
})
  .refine(({ ties, prisons }) => !ties.includes('in that prison') || prisons.length > 0, {
    error: 'has the tie “in that prison” and names none. Add prisons: [HMP …]',
  })
  .refine(({ ties, prisons }) => prisons.length === 0 || ties.includes('in that prison'), {
    error: 'names prisons without the tie “in that prison”. Add it to ties',
  });

/** Upper bound for a plausible age, in years: our choice. A higher number is not read as an age. */
export const maxAge = 120;

const anAge = () => z.number().int().min(0).max(maxAge).optional();

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

/**
 * What a rule rests on: a quotation from its document, or, in a draft from a feed, the field that it was read from. The
 * check requires one of the two wherever a rule can exclude someone.
 */
export const support = {
  asPrinted: asPrintedSchema.optional().describe('At most seven words of the document, quoted from the place cited'),
  fromField: strict({ name: textSchema, value: textSchema })
    .optional()
    .describe('In a draft from a feed: the name and the value of the field'),
};

/** How hard a fact is that can exclude someone. */
export const strengthSchema = oneOf(strengths, 'strength of a criterion').describe(
  '“rule” when the source sets one; “focus” for “mainly” or “aims to”; “open list” for “such as” or “or other”',
);

const stated = {
  words: textSchema.describe('The criterion in a few plain words of our own, without “mainly” or “for example”'),
  source: citeSchema,
  reading: textSchema.optional().describe('Set when this is our reading: say what we read it from'),
};

/**
 * An empty list of needs is another error. Takes any value, because the fields that a criterion has beside those of its
 * type are not known here.
 */
const hasEnoughNeeds = (value: unknown): boolean => {
  const { needs, atLeast } = value as { needs: readonly string[]; atLeast: number };
  return needs.length === 0 || atLeast <= needs.length;
};

/** The plain types of criterion; `extra` holds the fields that one has beside those of its type. */
const plainCriteria = <Extra extends z.ZodRawShape>(extra: Extra) => {
  const fields = { ...stated, ...extra };
  return [
    strict({
      type: z.literal('offence'),
      included: z.array(oneOf(offenceKinds, 'kind of offence')).default([]),
      excluded: z.array(oneOf(offenceKinds, 'kind of offence')).default([]),
      ...fields,
    }),
    strict({
      type: z.literal('severity'),
      included: z.array(oneOf(severities, 'severity')).default([]),
      excluded: z.array(oneOf(severities, 'severity')).default([]),
      ...fields,
    }),
    strict({
      type: z.literal('previous offences'),
      allows: oneOf(['none', 'any number', 'must have some'], 'rule on previous offences'),
      ...fields,
    }),
    strict({
      type: z.literal('residence'),
      rule: oneOf(['lives in', 'lives or offends in', 'nowhere to live', 'returning to'], 'rule on residence'),
      areas: z.array(idSchema).default([]),
      places: z.array(textSchema).default([]),
      ...fields,
    }),
    strict({
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
      ...fields,
    }),
    strict({
      type: z.literal('need'),
      needs: z.array(idSchema).min(1).describe('Needs that count'),
      atLeast: z.number().int().min(1).describe('How many of them the person must have: 1 for any of them'),
      ...fields,
    }).refine(hasEnoughNeeds, { error: 'is more than the needs that it names', path: ['atLeast'] }),
    strict({
      type: z.literal('prison'),
      names: z.array(textSchema).min(1).describe('Prisons it takes people from'),
      ...fields,
    }),
    strict({ type: z.literal('other'), ...fields }),
  ] as const;
};

const plainTypes = [
  'offence',
  'severity',
  'previous offences',
  'residence',
  'substance use',
  'need',
  'prison',
  'other',
];
const plainSchema = z.discriminatedUnion('type', plainCriteria({}), {
  error: notAKind('type', plainTypes, 'type of criterion inside another'),
});

const entry = { strength: strengthSchema, ...support };
const several = { of: z.array(plainSchema).min(2), ...stated, ...entry };

/** Who can take part, beyond the questions that every scheme answers. */
export const criterionSchema = z.discriminatedUnion(
  'type',
  [
    ...plainCriteria(entry),
    strict({ type: z.literal('any of'), ...several }),
    strict({ type: z.literal('all of'), ...several }),
    strict({ type: z.literal('none of'), ...several, of: z.array(plainSchema).min(1) }),
    strict({
      type: z.literal('at least'),
      count: z.number().int().min(2).describe('How many of these the person must meet'),
      ...several,
    }).refine(({ of, count }) => count <= of.length, { error: 'is more than it lists', path: ['count'] }),
  ],
  { error: notAKind('type', [...plainTypes, 'any of', 'all of', 'none of', 'at least'], 'type of criterion') },
);

export type AreaReach = z.infer<typeof areaReachSchema>;
export type AgeRange = z.infer<typeof ageRangeSchema>;
export type Gender = (typeof genders)[number];
export type OffenceKind = (typeof offenceKinds)[number];
export type Severity = (typeof severities)[number];
export type Strength = (typeof strengths)[number];
export type AreaTie = (typeof areaTies)[number];
/** A criterion with its strength, as a scheme’s file lists it. */
export type Criterion = z.infer<typeof criterionSchema>;
/** A criterion inside another, which has the strength of the whole. */
export type PlainCriterion = z.infer<typeof plainSchema>;
