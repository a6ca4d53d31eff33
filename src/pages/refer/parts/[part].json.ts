import type { APIRoute, GetStaticPaths } from 'astro';
import { getDirectory } from '../../../data/directory.ts';
import { toFinder } from '../../../data/finder/built.ts';

export const getStaticPaths = (async () =>
  toFinder('refer', await getDirectory()).parts.map(({ name, part }) => ({
    params: { part: name },
    props: { part },
  }))) satisfies GetStaticPaths;

/** A part of the schemes that the finder’s page does not hold. */
export const GET: APIRoute = ({ props }) => Response.json(props['part']);
