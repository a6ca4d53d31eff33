import type { APIRoute, GetStaticPaths } from 'astro';
import { toComparable } from '../../data/finder/compare.ts';
import { getDirectory } from '../../data/directory.ts';

export const getStaticPaths = (async () => {
  const { schemes, cite } = await getDirectory();
  return schemes.map((scheme) => ({ params: { id: scheme.id }, props: { comparable: toComparable(scheme, cite) } }));
}) satisfies GetStaticPaths;

/** One scheme’s questions and answers, for the compare page. */
export const GET: APIRoute = ({ props }) => Response.json(props['comparable']);
