import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toWhereTable } from '../../data/places/where.ts';

/** Names of places with their areas, fetched by the search after its first results, when a word may be a place. */
export const GET: APIRoute = async () => {
  const { places, areas } = toWhereTable(await getDirectory());
  return Response.json({ places, areas: areas.map(({ id, name }) => ({ id, name })) });
};
