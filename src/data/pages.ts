import { getEntry, type CollectionEntry } from 'astro:content';
import type { PageName } from '../schemas/page.ts';

/** A page of content/pages. Throws where there is none, which the check reports before. */
export const getPage = async (name: PageName): Promise<CollectionEntry<'pages'>> => {
  const page = await getEntry('pages', name);
  if (!page) throw new Error(`content/pages/${name}.mdx is missing. Run npm run check.`);
  return page;
};
