import type { APIRoute } from 'astro';
import { getSearchWords } from '../../data/search/site-index.ts';

/** The thesaurus of the search, where its index is in parts. */
export const GET: APIRoute = async () => Response.json(await getSearchWords());
