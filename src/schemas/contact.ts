import { z } from 'zod';
import { dateSchema, idSchema, partialDateSchema, textSchema } from './cite.ts';
import { nations } from './nations.ts';
import { oneOf, strict } from './strict.ts';
import { waysOfKnowing } from './source.ts';

/** A cell that may be empty: nothing is known then, and pages say nothing. */
const cell = z.string().trim();
const optional = <Schema extends z.ZodType>(schema: Schema) => z.literal('').or(schema);
/** Several values in one cell, parted by semicolons. */
const listOf = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z
    .string()
    .transform((text) => text.split(';').flatMap((part) => part.trim() || []))
    .pipe(z.array(schema));

const urlSchema = z.url({
  protocol: /^https?$/,
  error: 'is not the address of a page. Write it whole, with https://',
});
const agreeSchema = z
  .string()
  .regex(/^\d+$/, { error: 'should be a number: how many independent sources give the same' })
  .transform(Number);
const confirmedSchema = optional(dateSchema).describe(
  'The day on which somebody opened the page or called the number and found it right; empty until then',
);

/** How a line is known, in columns that both tables share. */
const knownColumns = {
  known: oneOf(waysOfKnowing, 'way of knowing an address'),
  body: cell.describe('Of an official page: the body whose page it is'),
  dated: cell.describe('The date that the page or the list shows: 2024, 2024-02-09, or “after May 2024”; often none'),
  agree: agreeSchema.describe('How many independent sources give the same address and number'),
};

/** The two kinds of office that an area has. */
export const areaContactKinds = ['force', 'office'] as const;

/** A line of content/contacts/areas.csv: where the force of an area, or the office over it, can be reached. */
export const areaContactSchema = strict({
  area: z.literal('*').or(idSchema).describe('Slug of the area; * for a page that serves every area'),
  kind: oneOf(areaContactKinds, 'kind of contact of an area'),
  name: textSchema.describe('The body, or what the page is for'),
  url: urlSchema,
  ...knownColumns,
  conflict: listOf(oneOf(['address'], 'conflict')).describe('address where sources name different ones'),
  phone: cell,
  phone_agree: optional(agreeSchema),
  phone_dated: optional(partialDateSchema),
  says: cell.describe('A sentence about the office that readers need, such as which body it is part of now'),
  confirmed_on: confirmedSchema,
});
export type AreaContact = z.infer<typeof areaContactSchema>;

/**
 * What a line is for the site itself: the number that pages give in an emergency, how to use it in silence, and the
 * line for anyone in distress, which leads where no line of a topic is for everyone.
 */
export const lineUses = ['emergency', 'emergency in silence', 'any distress'] as const;
/** How the number of an emergency in silence is written: what to call, and what to press when asked. */
export const inSilence = /^(\d+) then (\d+)$/;
/** What sources of a line may disagree on. */
export const lineConflicts = ['number', 'hours', 'cover'] as const;

/** A line of content/contacts/national.csv: a service that anyone in a nation can call, write to or read. */
export const nationalLineSchema = strict({
  id: idSchema,
  name: textSchema,
  needs: listOf(idSchema).describe('Ids of content/vocabulary/needs.yaml'),
  stages: listOf(idSchema).describe('Ids of content/vocabulary/stages.yaml; empty for all of them'),
  for: textSchema.describe('Who it is for, in plain words'),
  for_some: optional(z.literal('yes', { error: 'is yes, or empty' })).describe(
    'yes where it is for some of the people only whom its needs concern, such as men or under 19: it then never leads',
  ),
  number: cell,
  text_or_chat: cell,
  url: optional(urlSchema),
  hours: cell,
  cost: cell,
  nation: listOf(oneOf(['UK', ...nations], 'nation')).describe('UK, or the nations; empty where no source states it'),
  language: cell,
  ...knownColumns,
  conflict: listOf(oneOf(lineConflicts, 'conflict')),
  use: optional(oneOf(lineUses, 'use')),
  updated_on: dateSchema.describe('The day on which the line was written or last changed'),
  confirmed_on: confirmedSchema,
}).refine(({ number, use }) => use !== 'emergency in silence' || inSilence.test(number), {
  path: ['number'],
  error: 'of an emergency in silence is written 999 then 55: what to call, and what to press',
});
export type NationalLine = z.infer<typeof nationalLineSchema>;

/** A file of content/routes: what anyone can do today about one thing, without a scheme. */
export const routeSchema = strict({
  title: textSchema,
  order: z.number().int().describe('Place in lists, 1 first'),
  needs: z.array(idSchema).default([]).describe('Ids of content/vocabulary/needs.yaml'),
  stages: z.array(idSchema).default([]).describe('Ids of content/vocabulary/stages.yaml'),
  disposals: z
    .array(idSchema)
    .default([])
    .describe('Ids of content/vocabulary/disposals.yaml: what readers should know it before they agree to'),
  routes: z
    .array(
      strict({
        nations: z.array(oneOf(nations, 'nation')).describe('Where it holds; an empty list where no page says'),
        for: oneOf(['everyone', 'professionals'], 'kind of reader').default('everyone'),
        disposals: z.array(idSchema).default([]).describe('Those of the file that it is about; empty for all of them'),
        words: textSchema.describe('One to three plain sentences of our own: what can be done, and what then happens'),
        page: strict({
          url: urlSchema,
          of: textSchema.describe('The body whose page it is'),
          known: oneOf(waysOfKnowing, 'way of knowing an address'),
          dated: cell.default('').describe('The date that the page shows, or that of the list that names it'),
        }),
        lines: z.array(idSchema).default([]).describe('Ids of lines of content/contacts/national.csv to show with it'),
      }),
    )
    .min(1),
});
export type RouteFile = z.infer<typeof routeSchema>;
export type Route = RouteFile['routes'][number];
