import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { site } from '../../data/site.ts';
import { toDataPackage } from '../../feeds/tables/package.ts';
import { toTables } from '../../feeds/tables/tables.ts';

/** What the files of this folder are, for machines: columns, types, licence, size and hash of each. */
export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return Response.json(toDataPackage(toTables(directory, site), directory, site));
};
