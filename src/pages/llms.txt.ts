import type { APIRoute } from 'astro';
import { getDirectory } from '../data/directory.ts';
import { settings } from '../data/site-settings.ts';
import { publication } from '../data/site.ts';
import { getTables } from '../feeds/built.ts';
import { toLlms } from '../feeds/llms.ts';

/** What a language model should know before it answers from this site. */
export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return new Response(
    toLlms(directory, getTables(directory), {
      ...publication,
      description: settings.description,
      emergency: directory.help.emergency.call,
    }),
  );
};
