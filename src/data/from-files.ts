import { readContent, type ContentFile } from '../check/files.ts';
import { areaSchema, regionSchema } from '../schemas/area.ts';
import { familySchema } from '../schemas/family.ts';
import { providerSchema } from '../schemas/provider.ts';
import { guideSchema } from '../schemas/guide.ts';
import { schemeSchema } from '../schemas/scheme.ts';
import { sourceSchema } from '../schemas/source.ts';
import { themeSchema } from '../schemas/theme.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import type { Content } from './content.ts';
import { joinContent } from './join.ts';
import type { Directory } from './views.ts';

/** The whole directory as the site joins it, read from files and without Astro, for tests and scripts that look at every entry. */
export const readDirectory = (folder = 'content'): Directory => {
  const { files } = readContent(folder);
  const read = (name: ContentFile['folder'], schema: { parse: (data: unknown) => unknown }) =>
    files.filter((file) => file.folder === name).map(({ id, data, body }) => ({ id, collection: name, body, data: schema.parse(data) }));
  const list = (ending: string): unknown => files.find(({ folder: name, file }) => name === 'areas' && file.endsWith(ending))?.data;
  const content = {
    schemes: read('schemes', schemeSchema),
    providers: read('providers', providerSchema),
    guides: read('guides', guideSchema),
    sources: read('sources', sourceSchema),
    vocabulary: read('vocabulary', vocabularySchema),
    themes: read('themes', themeSchema),
    families: read('families', familySchema),
    areas: areaSchema.array().parse((list('.json') as { areas: unknown }).areas).map((data) => ({ id: data.slug, collection: 'areas', data })),
    regions: regionSchema.array().parse(list('.yaml')).map((data) => ({ id: data.id, collection: 'regions', data })),
  };
  return joinContent(content as unknown as Content);
};
