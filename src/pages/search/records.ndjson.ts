import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toRecords } from '../../data/search/records.ts';
import { inTurn } from '../../feeds/write-queue.ts';

/** What search knows of every page, a record a line, for the next step of the build, which removes it. */
export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return inTurn(
    () =>
      new Response(
        toRecords(directory)
          .map((record) => JSON.stringify(record))
          .join('\n'),
      ),
  );
};
