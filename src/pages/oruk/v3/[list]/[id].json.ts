import type { APIRoute, GetStaticPaths } from 'astro';
import { getDirectory } from '../../../../data/directory.ts';
import { site } from '../../../../data/site.ts';
import { toOpenReferral } from '../../../../feeds/oruk/feed.ts';

export const getStaticPaths = (async () =>
  Object.entries(toOpenReferral(await getDirectory(), site)).flatMap(([list, items]) => (items as { id: string }[]).map((item) => ({ params: { list, id: item.id }, props: { item } })))) satisfies GetStaticPaths;

/** One item of the Open Referral feed, with all its own lists. */
export const GET: APIRoute = ({ props }) => Response.json(props['item']);
