import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../../../data/directory.ts';
import { getFeedItems } from '../../../../feeds/built.ts';

export const getStaticPaths = (async () =>
  Object.entries(getFeedItems(await getDirectory())).flatMap(([list, items]) =>
    items.map((item) => ({ params: { list, id: item.id }, props: { item } })),
  )) satisfies GetStaticPaths;

/** One item of the Open Referral feed, with all its own lists. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { item } }) =>
  Response.json(item.make());
