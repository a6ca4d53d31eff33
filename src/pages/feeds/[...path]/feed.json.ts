import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../../data/directory.ts';
import { settings } from '../../../data/site-settings.ts';
import { site } from '../../../data/site.ts';
import { toChannels } from '../../../feeds/changes/change.ts';
import { toJsonFeed } from '../../../feeds/changes/feed.ts';
import { dataDay } from '../../../feeds/tables/package.ts';

export const getStaticPaths = (async () => {
  const directory = await getDirectory();
  const day = dataDay(directory);
  return toChannels(directory).map((channel) => ({ params: { path: channel.path }, props: { channel, day } }));
}) satisfies GetStaticPaths;

/** A feed of changes as JSON Feed. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { channel, day } }) =>
  new Response(toJsonFeed(channel, { site, name: settings.name, day }), {
    headers: { 'content-type': 'application/feed+json' },
  });
