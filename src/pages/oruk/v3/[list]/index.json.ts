import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../../../data/directory.ts';
import { getFeedItems } from '../../../../feeds/built.ts';
import { toEnvelope } from '../../../../feeds/oruk/envelope.ts';

export const getStaticPaths = (async () =>
  Object.entries(getFeedItems(await getDirectory())).map(([list, items]) => ({
    params: { list },
    props: { items },
  }))) satisfies GetStaticPaths;

/** A list of the Open Referral feed, on one page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { items } }) =>
  Response.json(toEnvelope(items.map(({ make }) => make())));
