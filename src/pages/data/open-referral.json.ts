import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { getFeedItems } from '../../feeds/built.ts';
import { inTurn } from '../../feeds/write-queue.ts';
import { makeAll } from '../../feeds/oruk/feed.ts';

/** The whole Open Referral feed in one file, for hosts and readers that cannot follow its addresses. */
export const GET: APIRoute = async () => {
  const items = getFeedItems(await getDirectory());
  return inTurn(() => Response.json(makeAll(items)));
};
