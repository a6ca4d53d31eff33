import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toFigureRecord } from '../../data/figure-record.ts';
import { toCsv } from '../../data/figure-rows.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const directory = await getDirectory();
  return new Response(toCsv(directory.outcomes.map((view) => toFigureRecord(view, directory, site ?? url))));
};
