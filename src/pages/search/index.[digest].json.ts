import type { APIRoute, GetStaticPaths } from 'astro';
import { getIndexFile } from '../../data/search/site-index.ts';

export const getStaticPaths = (async () => {
  const file = await getIndexFile();
  return file ? [{ params: { digest: file.digest }, props: { content: file.content } }] : [];
}) satisfies GetStaticPaths;

/** The index of a small directory, by its digest, so that it never changes under its address. */
export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json' } });
