import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../../data/directory.ts';
import { packFiles } from '../../../data/theme-pack.ts';

export const getStaticPaths = (async () => {
  const directory = await getDirectory();
  return directory.themes.flatMap((theme) => packFiles.map((file) => ({ params: { id: theme.id, ending: file.ending }, props: { theme, file, directory } })));
}) satisfies GetStaticPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { theme, file, directory }, site, url }) => new Response(file.make(theme, directory, site ?? url));
