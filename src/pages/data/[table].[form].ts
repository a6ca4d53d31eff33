import type { APIRoute, GetStaticPaths } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { site } from '../../data/site.ts';
import { forms, toTables, type Form } from '../../feeds/tables/tables.ts';

export const getStaticPaths = (async () =>
  toTables(await getDirectory(), site).flatMap((table) => (Object.keys(forms) as Form[]).map((form) => ({ params: { table: table.name, form }, props: { text: forms[form].write(table), type: forms[form].type } })))) satisfies GetStaticPaths;

/** A table in one of its forms. */
export const GET: APIRoute = ({ props }) => new Response(props['text'], { headers: { 'content-type': props['type'] } });
