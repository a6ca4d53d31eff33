import { addressOn } from '../../../domain/lists/address.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../data/site.ts';
import { contentSchemas, toJsonSchema } from '../../../schemas/json-schema.ts';

export const getStaticPaths = (() =>
  Object.entries(contentSchemas).map(([kind, { schema, title }]) => ({
    params: { kind },
    props: { schema: { $id: addressOn(`/data/schemas/${kind}.json`, site), ...toJsonSchema(schema, { title }) } },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of one kind of content file, as authors write it. */
export const GET: APIRoute = ({ props }) => Response.json(props['schema']);
