import { z } from 'zod';
import { textSchema } from './cite.ts';
import { strict } from './strict.ts';

/** One thing that several schemes counted. Only figures that mean this may share a picture. */
export const familySchema = strict({
  title: textSchema.describe('What was counted, as a heading: “Found paid work”'),
  means: textSchema.describe('What a figure must count to belong here, in one plain sentence'),
  leavesOut: textSchema.describe('Which figures look alike and do not belong, and why'),
  order: z.number().int().describe('Place in lists, 1 first'),
});

export type Family = z.infer<typeof familySchema>;
