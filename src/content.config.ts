import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { z } from 'zod';
import { parse } from 'yaml';
import { parse as parseTable } from 'csv-parse/sync';
import { areaSchema, regionSchema } from './schemas/area.ts';
import { cautionSchema } from './schemas/caution.ts';
import { areaContactSchema, nationalLineSchema, routeSchema } from './schemas/contact.ts';
import { familySchema } from './schemas/family.ts';
import { entryOf } from './schemas/form/kinds.ts';
import { guideSchema } from './schemas/guide.ts';
import { pageSchema } from './schemas/page.ts';
import { providerSchema } from './schemas/provider.ts';
import { schemeSchema } from './schemas/scheme.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { sourceSchema } from './schemas/source.ts';
import { themeSchema } from './schemas/theme.ts';
import { vocabularySchema } from './schemas/vocabulary.ts';
import { entriesOf } from './store/loader.ts';

/** A table of content/contacts; ids are the numbers of its rows, so that their order is that of the file. */
const rowsOf = (table: string) =>
  file(`content/contacts/${table}.csv`, {
    parser: (text) =>
      Object.fromEntries(
        (parseTable(text, { columns: true, skip_empty_lines: true, bom: true }) as Record<string, unknown>[]).map(
          (row, index) => [String(index).padStart(4, '0'), row],
        ),
      ),
  });

export const collections = {
  schemes: defineCollection({
    loader: entriesOf('schemes', 'mdx'),
    schema: z.preprocess(entryOf('schemes'), schemeSchema),
  }),
  providers: defineCollection({
    loader: entriesOf('providers', 'mdx'),
    schema: z.preprocess(entryOf('providers'), providerSchema),
  }),
  guides: defineCollection({ loader: entriesOf('guides', 'mdx'), schema: guideSchema }),
  pages: defineCollection({ loader: entriesOf('pages', 'mdx'), schema: pageSchema }),
  sources: defineCollection({ loader: entriesOf('sources', 'yaml'), schema: sourceSchema }),
  vocabulary: defineCollection({ loader: entriesOf('vocabulary', 'yaml'), schema: vocabularySchema }),
  search: defineCollection({ loader: entriesOf('search', 'yaml'), schema: searchWordsSchema }),
  themes: defineCollection({ loader: entriesOf('themes', 'yaml'), schema: themeSchema }),
  families: defineCollection({ loader: entriesOf('families', 'yaml'), schema: familySchema }),
  cautions: defineCollection({ loader: entriesOf('cautions', 'yaml'), schema: cautionSchema }),
  routes: defineCollection({ loader: entriesOf('routes', 'yaml'), schema: routeSchema }),
  areaContacts: defineCollection({ loader: rowsOf('areas'), schema: areaContactSchema }),
  nationalLines: defineCollection({ loader: rowsOf('national'), schema: nationalLineSchema }),
  areas: defineCollection({
    loader: file('content/areas/police-force-areas.json', {
      // Some editors write a byte order mark.
      parser: (text) =>
        Object.fromEntries(
          (JSON.parse(text.replace(/^\uFEFF/, '')) as { areas: { slug: string }[] }).areas.map((area) => [
            area.slug,
            area,
          ]),
        ),
    }),
    schema: areaSchema,
  }),
  regions: defineCollection({
    loader: file('content/areas/regions.yaml', { parser: (text) => parse(text) as Record<string, unknown>[] }),
    schema: regionSchema,
  }),
};
