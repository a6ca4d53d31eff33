import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toPostcodeFile } from '../../data/places/where.ts';

/** Postcodes, fetched only when somebody types what may be one. */
export const GET: APIRoute = async () => Response.json(toPostcodeFile(await getDirectory()));
