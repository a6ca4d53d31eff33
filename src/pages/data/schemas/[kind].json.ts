import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../data/site.ts';
import { contentKinds, toContentSchema } from '../../../feeds/content-schemas.ts';

export const getStaticPaths = (() => contentKinds.map((kind) => ({ params: { kind }, props: { schema: toContentSchema(kind, site) } }))) satisfies GetStaticPaths;

/** The JSON Schema of one kind of content file. */
export const GET: APIRoute = ({ props }) => Response.json(props['schema']);
