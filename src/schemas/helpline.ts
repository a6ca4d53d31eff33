import { z } from 'zod';
import { dateSchema, textSchema } from './cite.ts';
import { oneOf, strict } from './strict.ts';

/** What a line is for the site itself: the number that pages give in an emergency, and how to use it in silence. */
export const helplineUses = ['emergency', 'emergency in silence', ''] as const;

const explainUse = ({ input }: { input?: unknown }): string =>
  (input === undefined ? 'is missing.' : `“${String(input)}” is not a use.`) +
  ` Write one of: ${helplineUses.filter(Boolean).join(', ')}, or leave it empty`;

/** How the number of a line for an emergency in silence is written: what to call, and what to press when asked. */
const inSilence = /^(\d+) then (\d+)$/;

/** One line of content/helplines.csv: a number to call. */
export const helplineSchema = strict({
  name: textSchema,
  for: textSchema,
  number: textSchema,
  hours_and_cost: textSchema,
  nation: textSchema,
  seen_in_public_pages: oneOf(['yes', 'no'], 'plain answer').describe(
    'Whether the number was seen on a public page when the table was made',
  ),
  confirmed_on: z
    .string()
    .refine((date) => date === '' || dateSchema.safeParse(date).success, {
      error: 'a date is written 2026-11-23; leave it empty until someone has called the number',
    })
    .describe('The day on which someone called the number and confirmed it'),
  updated_on: dateSchema.describe('The day on which the line was written or last changed'),
  use: z
    .enum(helplineUses, { error: explainUse })
    .describe(
      'emergency for the number that pages give in danger, emergency in silence for how to use it without speaking',
    ),
}).refine(({ number, use }) => use !== 'emergency in silence' || inSilence.test(number), {
  path: ['number'],
  error: 'of an emergency in silence is written 999 then 55: what to call, and what to press',
});

export type HelplineRow = z.infer<typeof helplineSchema>;

/** What pages show to someone in danger. */
export interface Emergency {
  /** The number to call. */
  call: string;
  /** How to use it without speaking, where the table has it: what to call, and what to press when asked. */
  inSilence?: { call: string; press: string };
}

/** The newest day on which a line was written, changed or confirmed. */
export const datedOn = (rows: readonly HelplineRow[]): string =>
  rows
    .flatMap(({ updated_on: updated, confirmed_on: confirmed }) => [updated, confirmed])
    .toSorted()
    .at(-1) ?? '';

/** What pages show to someone in danger, from the lines of the table. */
export const emergencyOf = (rows: readonly HelplineRow[]): Emergency => {
  const numberFor = (use: HelplineRow['use']) => rows.find((row) => row.use === use)?.number ?? '';
  const [, call, press] = inSilence.exec(numberFor('emergency in silence')) ?? [];
  return { call: numberFor('emergency'), ...(call && press ? { inSilence: { call, press } } : {}) };
};
