import type { APIRoute } from 'astro';
import { getSpellings } from '../../data/search/words.ts';

/** Words that a mistyped one may be corrected to, fetched only when a word finds nothing. */
export const GET: APIRoute = async () => Response.json(await getSpellings());
