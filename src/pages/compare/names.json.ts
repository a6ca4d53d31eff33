import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';

/** What a shortlist can hold: identity and name of each scheme, and whether a reader of its page may be at risk. */
export const GET: APIRoute = async () =>
  Response.json((await getDirectory()).schemes.map(({ id, name, isSensitive }) => [id, name, isSensitive]));
