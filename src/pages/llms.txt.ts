import type { APIRoute } from 'astro';
import { getDirectory } from '../data/directory.ts';
import { site } from '../data/site.ts';
import { toLlms } from '../feeds/llms.ts';
import { toTables } from '../feeds/tables/tables.ts';

/** What a language model should know before it answers from this site. */
export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return new Response(toLlms(directory, toTables(directory, site), site));
};
