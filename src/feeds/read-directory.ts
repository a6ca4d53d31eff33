import { joinContent } from '../data/join.ts';
import type { Content } from '../data/content.ts';
import type { Directory } from '../data/views.ts';
import { readContent, type ContentFile } from '../check/files.ts';
import { areaSchema, regionSchema } from '../schemas/area.ts';
import { guideSchema } from '../schemas/guide.ts';
import { providerSchema } from '../schemas/provider.ts';
import { schemeSchema } from '../schemas/scheme.ts';
import { sourceSchema } from '../schemas/source.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';

/** The directory of a content folder, joined as the site joins it, without Astro: for tests of what is made from it. */
export const readDirectory = (folder = 'content'): Directory => {
  const { files } = readContent(folder);
  const entries = <Value>(name: ContentFile['folder'], schema: { parse: (data: unknown) => Value }) =>
    files.filter((file) => file.folder === name).map(({ id, data, body }) => ({ id, collection: name, data: schema.parse(data), body }));
  const areas = files.filter((file) => file.folder === 'areas');
  const listed = (ending: string) => areas.filter(({ file }) => file.endsWith(ending)).map(({ data }) => data);
  return joinContent({
    schemes: entries('schemes', schemeSchema),
    providers: entries('providers', providerSchema),
    guides: entries('guides', guideSchema),
    sources: entries('sources', sourceSchema),
    vocabulary: entries('vocabulary', vocabularySchema),
    areas: listed('.json').flatMap((data) => areaSchema.array().parse((data as { areas: unknown }).areas)).map((data) => ({ id: data.slug, collection: 'areas', data })),
    regions: listed('.yaml').flatMap((data) => regionSchema.array().parse(data)).map((data) => ({ id: data.id, collection: 'regions', data })),
  } as unknown as Content);
};
