import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toListed } from '../../data/shortlist/listed.ts';

export const getStaticPaths = (async () => {
  const { schemes, cite } = await getDirectory();
  return schemes.map((scheme) => ({ params: { id: scheme.id }, props: { scheme, cite } }));
}) satisfies GetStaticPaths;

/** One scheme as a shortlist has it: to compare, print, copy or send. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { scheme, cite } }) =>
  Response.json(toListed(scheme, cite));
