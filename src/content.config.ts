import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { assertContent } from './check/check.ts';
import { areaSchema, regionSchema } from './schemas/area.ts';
import { familySchema } from './schemas/family.ts';
import { guideSchema } from './schemas/guide.ts';
import { providerSchema } from './schemas/provider.ts';
import { schemeSchema } from './schemas/scheme.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { sourceSchema } from './schemas/source.ts';
import { themeSchema } from './schemas/theme.ts';
import { vocabularySchema } from './schemas/vocabulary.ts';

/** A loader that first has every file in content/ checked, so that a build stops with all problems at once. */
const checked = (loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    assertContent();
    await loader.load(context);
  },
});

const entries = (folder: string, ending: string) =>
  checked(glob({ base: `./content/${folder}`, pattern: `**/[^_]*.${ending}`, generateId: ({ entry }) => entry.replace(/^.*\//, '').replace(/\.\w+$/, '') }));

export const collections = {
  schemes: defineCollection({ loader: entries('schemes', 'mdx'), schema: schemeSchema }),
  providers: defineCollection({ loader: entries('providers', 'mdx'), schema: providerSchema }),
  guides: defineCollection({ loader: entries('guides', 'mdx'), schema: guideSchema }),
  sources: defineCollection({ loader: entries('sources', 'yaml'), schema: sourceSchema }),
  vocabulary: defineCollection({ loader: entries('vocabulary', 'yaml'), schema: vocabularySchema }),
  search: defineCollection({ loader: entries('search', 'yaml'), schema: searchWordsSchema }),
  themes: defineCollection({ loader: entries('themes', 'yaml'), schema: themeSchema }),
  families: defineCollection({ loader: entries('families', 'yaml'), schema: familySchema }),
  areas: defineCollection({
    loader: file('content/areas/police-force-areas.json', {
      parser: (text) => Object.fromEntries((JSON.parse(text) as { areas: { slug: string }[] }).areas.map((area) => [area.slug, area])),
    }),
    schema: areaSchema,
  }),
  regions: defineCollection({ loader: file('content/areas/regions.yaml', { parser: (text) => parse(text) as Record<string, unknown>[] }), schema: regionSchema }),
};
