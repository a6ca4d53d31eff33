import type { APIRoute } from 'astro';
import { getSearchWords } from '../../data/search/words.ts';

/** The thesaurus of the search, fetched when somebody searches. */
export const GET: APIRoute = async () => Response.json(await getSearchWords());
