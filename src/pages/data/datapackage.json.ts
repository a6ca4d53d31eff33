import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { publication } from '../../data/site.ts';
import { getTables } from '../../feeds/built.ts';
import { inTurn } from '../../feeds/write-queue.ts';
import { toDataPackage } from '../../feeds/tables/package.ts';

/** What the files of this folder are, for machines: columns, types, licence, size and hash of each. */
export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return inTurn(() => Response.json(toDataPackage(getTables(directory), directory, publication)));
};
