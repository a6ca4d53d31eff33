import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toPlaceFile } from '../../data/places/where.ts';

/** Names of places, fetched only when somebody types one. */
export const GET: APIRoute = async () => Response.json(toPlaceFile(await getDirectory()));
