import { z } from 'zod';
import { citeSchema, dateSchema, idSchema, maxPrintedWords, textSchema } from './cite.ts';
import { fact } from './fact.ts';
import { notAKind, oneOf, strict } from './strict.ts';

/** Words that a document puts before a number and that belong to it. */
export const qualifiers = [
  'about',
  'almost',
  'over',
  'more than',
  'at least',
  'up to',
  'around',
  'close to',
  'nearly',
  'approximately',
  'in excess of',
] as const;

/** What a figure was compared with, from the weakest to the strongest. */
export const comparatorKinds = [
  'an earlier figure',
  'people who declined',
  'another group',
  'a similar group counted in the same way',
  'a like-for-like group',
  'a group chosen by lot',
] as const;
export type ComparatorKind = (typeof comparatorKinds)[number];

/** How wrong a figure’s own numbers are, the worst first. */
export const grades = ['impossible', 'does not reconcile', 'rounding'] as const;
/**
 * `impossible`: it cannot be true as printed. `does not reconcile`: it is at odds with another figure, or its counts
 * with their percentage by more than rounding. `rounding`: it is out by no more than one unit of its last printed
 * digit.
 */
export type Grade = (typeof grades)[number];

/** Every sort of caution that answers a wrong number, with the grade that it gives the figure. */
export const gradedSorts = {
  'share over 100': 'impossible',
  'part larger than whole': 'impossible',
  'fall over 100': 'impossible',
  'counts and percentage disagree': 'does not reconcile',
  'no whole number gives this': 'does not reconcile',
  'times do not match': 'does not reconcile',
  'parts exceed whole': 'does not reconcile',
  'figures differ between places': 'does not reconcile',
  rounding: 'rounding',
} as const satisfies Record<string, Grade>;
export type GradedSort = keyof typeof gradedSorts;

/** What a caution warns of: a wrong number, or a reason why little can be concluded. */
export const cautionSorts = [
  ...(Object.keys(gradedSorts) as GradedSort[]),
  'completers only',
  'compared with people who declined',
  'national trend',
  'research elsewhere',
  'wording says more than the figure',
  'may count people twice',
  'not clear what was counted',
  'other',
] as const;

/** A plain sentence that appears wherever the figure does: in its picture, its file and its citation. */
export const cautionSchema = strict({
  sort: oneOf(cautionSorts, 'sort of caution'),
  words: textSchema.describe('What is wrong or weak, in one plain sentence'),
  with: z
    .array(z.string())
    .min(1, { error: 'is an empty list. Name a figure, or leave the field out' })
    .optional()
    .describe('The figures that this one does not reconcile with, each as scheme/outcome'),
});

const count = z.number().int().nonnegative();
const qualifier = oneOf(qualifiers, 'qualifier').optional().describe('The word the source puts before the number');

/** What is asked of every figure. */
export const figureFacts = {
  population: fact(textSchema).describe('Who it is about'),
  period: fact(textSchema).describe('Over what period it was counted'),
  followUp: fact(textSchema).describe('How long people were followed'),
  noData: fact(count).describe('How many people had no data and are missing from the figure'),
  standing: fact(oneOf(['provisional', 'final'], 'standing of a figure')).describe(
    'Whether the figure may still change',
  ),
  comparator: fact(textSchema).describe('What it was compared with'),
  countedBy: fact(
    strict({
      who: oneOf(
        [
          'scheme',
          'provider',
          'commissioner',
          'police',
          'independent evaluator',
          'inspectorate',
          'national statistics',
        ],
        'counter',
      ),
      name: textSchema,
    }),
  ).describe('Who counted'),
};

const common = {
  id: idSchema.describe('Short, and never changed: it is the figure’s address'),
  kind: oneOf(['result', 'activity', 'capacity', 'target'], 'kind of figure'),
  measure: textSchema.describe('Short name of what was measured, for tables and charts'),
  what: textSchema.describe(
    'The rest of the sentence that starts with the figure: “of the women referred …”. For a change from one number ' +
      'to another, what went from the first to the second: “orders made”',
  ),
  ...figureFacts,
  comparatorKind: oneOf(comparatorKinds, 'kind of comparator')
    .optional()
    .describe('Set with a known comparator, so that a reader sees how alike the two are'),
  family: idSchema
    .optional()
    .describe('Id of a file in content/families: set only where the figure counts what that file says'),
  alsoOf: z
    .array(idSchema)
    .min(1, { error: 'is an empty list. Name a scheme, or leave the field out' })
    .optional()
    .describe('Ids of the other schemes that the figure is about: it is one figure, and their pages show it too'),
  partOf: idSchema.optional().describe('Id of the outcome of this scheme that this one is part of'),
  partition: idSchema
    .optional()
    .describe('Parts with the same word here exclude each other, so together they cannot pass the whole'),
  asPrinted: textSchema
    .refine((text) => text.split(/\s+/).length <= maxPrintedWords, {
      error: 'is longer than seven words. Copy seven or fewer that the document prints in one run, or leave it out',
    })
    .optional()
    .describe(
      'The document’s own words for the number, in one run, where ours look different: “almost three quarters”',
    ),
  cautions: z.array(cautionSchema).default([]),
  canSay: z.array(textSchema).default([]).describe('What the figure supports, beyond its own sentence'),
  cannotSay: z.array(textSchema).default([]).describe('What a reader may be tempted to conclude and should not'),
  changes: z
    .array(
      strict({
        on: dateSchema,
        was: textSchema.describe('The earlier figure, in words'),
        why: textSchema,
      }),
    )
    .default([])
    .describe('Earlier values, each with the day and the reason of the change'),
  source: citeSchema,
  also: z.array(citeSchema).default([]),
};

const decimals = z
  .number()
  .int()
  .nonnegative()
  .max(6)
  .optional()
  .describe('How many decimal places the source prints, where they end in a nought: 1 for “93.0%”, written 93');

const shareSchema = z.discriminatedUnion(
  'basis',
  [
    strict({
      basis: z.literal('counts'),
      numerator: count,
      denominator: count.min(1, { error: 'cannot be 0: there is nobody to take a share of' }),
      printedPercent: z.number().nonnegative().optional().describe('The percentage beside the counts, as printed'),
      decimals,
    }),
    strict({
      basis: z.literal('percentage of a known base'),
      percent: z.number().nonnegative(),
      denominator: count.min(1),
      decimals,
    }),
    strict({ basis: z.literal('base not stated'), percent: z.number().nonnegative() }),
  ],
  { error: notAKind('basis', ['counts', 'percentage of a known base', 'base not stated'], 'basis of a share') },
);

const proportion = strict({ type: z.literal('proportion'), share: shareSchema, qualifier, ...common });
const counted = strict({
  type: z.literal('count'),
  value: z.number().nonnegative(),
  unit: textSchema.describe('What is counted: people, orders, employers'),
  qualifier,
  ...common,
});
const change = strict({
  type: z.literal('change'),
  change: z.discriminatedUnion(
    'form',
    [
      strict({
        form: z.literal('from and to'),
        from: z.number(),
        to: z.number(),
        unit: textSchema,
        fromLabel: textSchema.describe('When, or in which group, the first was counted'),
        toLabel: textSchema,
        fromBase: count.min(1).optional().describe('Out of how many the first was counted, where stated'),
        toBase: count.min(1).optional().describe('Out of how many the second was counted, where stated'),
        printedTimes: z.number().positive().optional().describe('“seven-fold” is 7'),
      }),
      strict({
        form: z.literal('percent'),
        percent: z.number().nonnegative(),
        direction: oneOf(['lower', 'higher'], 'direction'),
      }),
    ],
    { error: notAKind('form', ['from and to', 'percent'], 'form of a change') },
  ),
  qualifier,
  ...common,
});
const money = strict({ type: z.literal('money'), pounds: z.number().nonnegative(), qualifier, ...common });
const rating = strict({
  type: z.literal('rating'),
  value: z.number(),
  before: z.number().optional().describe('The score at the start, where stated'),
  scale: fact(textSchema).describe('The scale it was measured on'),
  qualifier,
  ...common,
});

/** A figure that a document prints about a scheme. Its type decides what it must say and how it is drawn. */
export const outcomeSchema = z.discriminatedUnion('type', [proportion, counted, change, money, rating], {
  error: notAKind('type', ['proportion', 'count', 'change', 'money', 'rating'], 'type of outcome'),
});

export type Outcome = z.infer<typeof outcomeSchema>;
/** A figure of one type. */
export type OutcomeOf<Type extends Outcome['type']> = Extract<Outcome, { type: Type }>;
export type Share = z.infer<typeof shareSchema>;
export type Caution = z.infer<typeof cautionSchema>;
export type CautionSort = (typeof cautionSorts)[number];
