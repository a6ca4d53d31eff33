import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { toComparable } from '../../data/finder/compare.ts';
import { getDirectory } from '../../data/directory.ts';

export const getStaticPaths = (async () => {
  const { schemes, cite } = await getDirectory();
  return schemes.map((scheme) => ({ params: { id: scheme.id }, props: { scheme, cite } }));
}) satisfies GetStaticPaths;

/** One scheme’s questions and answers, for the compare page. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { scheme, cite } }) =>
  Response.json(toComparable(scheme, cite));
