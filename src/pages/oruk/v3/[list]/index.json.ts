import type { APIRoute, GetStaticPaths } from 'astro';
import { getDirectory } from '../../../../data/directory.ts';
import { site } from '../../../../data/site.ts';
import { toEnvelope } from '../../../../feeds/oruk/envelope.ts';
import { toOpenReferral } from '../../../../feeds/oruk/feed.ts';

export const getStaticPaths = (async () => Object.entries(toOpenReferral(await getDirectory(), site)).map(([list, items]) => ({ params: { list }, props: { items } }))) satisfies GetStaticPaths;

/** A list of the Open Referral feed, on one page. */
export const GET: APIRoute = ({ props }) => Response.json(toEnvelope(props['items']));
