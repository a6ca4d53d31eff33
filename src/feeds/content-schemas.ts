import { z } from 'astro/zod';
import { areaSchema, regionSchema } from '../schemas/area.ts';
import { partialDateSchema } from '../schemas/cite.ts';
import { guideSchema } from '../schemas/guide.ts';
import { providerSchema } from '../schemas/provider.ts';
import { schemeSchema } from '../schemas/scheme.ts';
import { sourceSchema } from '../schemas/source.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';

/** The kinds of content file with a schema of their own, by the names under which they are published. */
const schemas = {
  scheme: { schema: schemeSchema, title: 'A scheme: the facts at the top of a file in content/schemes' },
  provider: { schema: providerSchema, title: 'An organisation: the facts at the top of a file in content/providers' },
  guide: { schema: guideSchema, title: 'A guide: the facts at the top of a file in content/guides' },
  source: { schema: sourceSchema, title: 'A source: a file in content/sources' },
  vocabulary: { schema: vocabularySchema, title: 'A list of the vocabulary: a file in content/vocabulary' },
  area: { schema: areaSchema, title: 'A police area: an entry of content/areas/police-force-areas.json' },
  region: { schema: regionSchema, title: 'A larger place: an entry of content/areas/regions.yaml' },
} as const;
export type ContentKind = keyof typeof schemas;
export const contentKinds = Object.keys(schemas) as ContentKind[];

/** The JSON Schema (2020-12) of one kind of content file, as authors write it. Rules across fields, such as sums that must come out, are left to the check. */
export const toContentSchema = (kind: ContentKind, site: URL): Record<string, unknown> => {
  const { schema, title } = schemas[kind];
  return { $id: new URL(`/data/schemas/${kind}.json`, site).href, title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'ref', override: takeYears }) };
};

/** YAML reads a bare year as a number, and the schema takes it before its own rule; JSON Schema sees only the rule. */
const takeYears = ({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: { type?: unknown } }): void => {
  if (zodSchema === partialDateSchema) jsonSchema.type = ['string', 'integer'];
};
