import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { getTables } from '../../feeds/built.ts';
import { inTurn } from '../../feeds/write-queue.ts';
import { forms, type Form } from '../../feeds/tables/tables.ts';

export const getStaticPaths = (async () =>
  getTables(await getDirectory()).flatMap((table) =>
    (Object.keys(forms) as Form[]).map((form) => ({
      params: { table: table.name, form },
      props: { table, form: forms[form] },
    })),
  )) satisfies GetStaticPaths;

/** A table in one of its forms. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { table, form } }) =>
  inTurn(() => new Response(form.write(table), { headers: { 'content-type': form.type } }));
