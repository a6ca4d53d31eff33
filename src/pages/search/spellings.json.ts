import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toSpellings } from '../../data/search/words.ts';

/** Words that a mistyped one may be corrected to, fetched only when a word finds nothing. */
export const GET: APIRoute = async () => Response.json(toSpellings(await getDirectory()));
