import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';

/** What can be compared, by name: identity and name of each scheme. */
export const GET: APIRoute = async () =>
  Response.json((await getDirectory()).schemes.map(({ id, name }) => [id, name]));
