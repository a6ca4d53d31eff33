import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../../data/directory.ts';
import { downloads } from '../../../data/downloads.ts';

export const getStaticPaths = (async () => {
  const directory = await getDirectory();
  return directory.outcomes.flatMap((view) => downloads.map((download) => ({ params: { scheme: view.scheme.id, outcome: view.id, ending: download.ending }, props: { view, download, directory } })));
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { view, download, directory }, site, url }) => {
  const made = await download.make(view, directory, site ?? url);
  return new Response(typeof made === 'string' ? made : new Uint8Array(made));
};
