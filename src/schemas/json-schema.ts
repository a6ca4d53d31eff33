import { z } from 'zod';
import { routeSchema } from './contact.ts';
import { areasFileSchema, regionSchema } from './area.ts';
import { partialDateSchema } from './cite.ts';
import { familySchema } from './family.ts';
import { toFileForm } from './form/json.ts';
import { guideSchema } from './guide.ts';
import { pageSchema } from './page.ts';
import { providerSchema } from './provider.ts';
import { reviewSchema } from './review.ts';
import { schemeSchema } from './scheme.ts';
import { cautionSchema } from './caution.ts';
import { searchWordsSchema } from './search-words.ts';
import { siteSchema } from './site.ts';
import { sourceSchema } from './source.ts';
import { themeSchema } from './theme.ts';
import { translationSchemas } from './translation.ts';
import { vocabularySchema } from './vocabulary.ts';

/** A JSON Schema document, draft 2020-12 unless another was asked for. */
export type JsonSchema = Record<string, unknown>;

/** The kinds of file in content/ that have a JSON Schema, with the files that each is for. */
export const contentSchemas = {
  scheme: {
    schema: schemeSchema,
    files: 'content/schemes/**/+([!.]).mdx',
    title: 'A scheme’s facts, at the top of a file of content/schemes',
  },
  provider: {
    schema: providerSchema,
    files: 'content/providers/**/+([!.]).mdx',
    title: 'An organisation’s facts, at the top of a file of content/providers',
  },
  guide: {
    schema: guideSchema,
    files: 'content/guides/**/+([!.]).mdx',
    title: 'A guide’s facts, at the top of a file of content/guides',
  },
  'scheme-words': {
    schema: translationSchemas.schemes,
    files: 'content/schemes/**/*.*.mdx',
    title: 'The translation of a scheme’s facts, at the top of a file of content/schemes',
  },
  'provider-words': {
    schema: translationSchemas.providers,
    files: 'content/providers/**/*.*.mdx',
    title: 'The translation of an organisation’s facts, at the top of a file of content/providers',
  },
  'guide-words': {
    schema: translationSchemas.guides,
    files: 'content/guides/**/*.*.mdx',
    title: 'The translation of a guide’s facts, at the top of a file of content/guides',
  },
  page: {
    schema: pageSchema,
    files: 'content/pages/*.mdx',
    title: 'What a page of the site itself is called, at the top of a file of content/pages',
  },
  source: {
    schema: sourceSchema,
    files: 'content/sources/**/*.yaml',
    title: 'A document that facts come from, a file of content/sources',
  },
  vocabulary: {
    schema: vocabularySchema,
    files: 'content/vocabulary/*.yaml',
    title: 'A list of terms, a file of content/vocabulary',
  },
  words: {
    schema: searchWordsSchema,
    files: 'content/search/words.yaml',
    title: 'Words that people type, and which of ours they mean',
  },
  theme: {
    schema: themeSchema,
    files: 'content/themes/*.yaml',
    title: 'A theme for which results are packed together, a file of content/themes',
  },
  family: {
    schema: familySchema,
    files: 'content/families/*.yaml',
    title: 'Results that count the same thing, a file of content/families',
  },
  cautions: {
    schema: cautionSchema,
    files: 'content/cautions/*.yaml',
    title: 'What a finder does not suggest to some readers, or not first, a file of content/cautions',
  },
  routes: {
    schema: routeSchema,
    files: 'content/routes/*.yaml',
    title: 'What anyone can do today about one thing, a file of content/routes',
  },
  areas: {
    schema: areasFileSchema,
    files: 'content/areas/police-force-areas.json',
    title: 'The police areas and who answers for each',
  },
  regions: {
    schema: regionSchema.array(),
    files: 'content/areas/regions.yaml',
    title: 'Places larger than a police area',
  },
  review: { schema: reviewSchema, files: 'content/review.yaml', title: 'How often each fact is checked again' },
  site: { schema: siteSchema, files: 'content/site.yaml', title: 'Settings of the site' },
} as const satisfies Record<string, { schema: z.ZodType; files: string; title: string }>;
export type ContentSchemaName = keyof typeof contentSchemas;

/**
 * Converts a zod schema to the JSON Schema of what an author writes: fields with a default are not required, and places
 * have keys in the kinds of file whose facts name them by key.
 * Rules across fields (sums, references, a lowest age above the highest) are not in it: the check enforces those.
 * @param target draft-07 is the newest that YAML editors support completely
 */
export const toJsonSchema = (
  schema: z.ZodType,
  { title, target = 'draft-2020-12' }: { title: string; target?: 'draft-2020-12' | 'draft-07' },
): JsonSchema => {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target,
    reused: 'ref',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => describeDates(zodSchema, jsonSchema),
  }) as JsonSchema;
  const folder = schema === schemeSchema ? 'schemes' : schema === providerSchema ? 'providers' : undefined;
  return { $schema, title, ...(folder ? toFileForm(rest, folder) : rest) };
};

/** Describes a date as YAML parses it: a year alone is a number there. */
const describeDates = (schema: z.core.$ZodType, json: Record<string, unknown>): void => {
  if (schema !== partialDateSchema) return;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, {
    anyOf: [
      { type: 'integer', minimum: 1000, maximum: 9999 },
      { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    ],
  });
};
