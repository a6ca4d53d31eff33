import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { site } from '../../data/site.ts';
import { toOpenReferral } from '../../feeds/oruk/feed.ts';

/** The whole Open Referral feed in one file, for hosts and readers that cannot follow its addresses. */
export const GET: APIRoute = async () => Response.json(toOpenReferral(await getDirectory(), site));
