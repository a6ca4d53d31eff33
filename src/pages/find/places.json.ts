import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toWhereTable } from '../../data/places/where.ts';

/** Postcodes and place names, fetched by the finder only when somebody types one. */
export const GET: APIRoute = async () => Response.json(toWhereTable(await getDirectory()));
