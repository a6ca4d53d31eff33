import { z } from 'zod';
import { idSchema, textSchema } from './cite.ts';
import { nations } from './nations.ts';
import { oneOf, strict } from './strict.ts';

/** A police force area as the Office for National Statistics lists it, with who governs its police. */
export const areaSchema = z.looseObject({
  id: z.string().describe('ONS code; “NI” for Northern Ireland, which has none'),
  code: z.string().nullable().describe('ONS code of the police force area'),
  slug: idSchema,
  name: z.string(),
  nation: oneOf(nations, 'nation'),
  region: z.string(),
  force: z.string(),
  covers: z.string().describe('The area in words'),
  governance: strict({
    model: oneOf(['PCC', 'PFCC', 'MAYOR', 'CORPORATION', 'SPA', 'NIPB'], 'kind of police governance'),
    title: z.string(),
    titleChecked: z.boolean().describe('Whether the title was read in a source; unchecked titles are never printed'),
  }),
  districts: z.array(z.string()).describe('ONS codes of the councils in it'),
  neighbours: z.array(z.string()).describe('Ids of the areas beside it'),
  label: z.tuple([z.number(), z.number()]).describe('Longitude and latitude for its name on a map'),
});

/** The file of all police force areas, as it was taken over. */
export const areasFileSchema = strict({
  asOf: textSchema.describe('Month that the areas were taken from their official list'),
  models: z.record(z.string(), z.string()).describe('Kinds of police governance, in full'),
  areas: areaSchema.array(),
});

/** A larger place that a scheme names, and the police force areas it is made of. */
export const regionSchema = strict({
  id: idSchema,
  name: z.string(),
  kind: oneOf(['region', 'nation', 'nations'], 'kind of larger place'),
  members: z.array(idSchema).min(1).describe('Slugs of the police force areas in it'),
  note: textSchema.optional(),
});

export type Area = z.infer<typeof areaSchema>;
export type Region = z.infer<typeof regionSchema>;
