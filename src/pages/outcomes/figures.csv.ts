import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toFigureRecord } from '../../data/figures/record.ts';
import { publication } from '../../data/site.ts';
import { toCsv } from '../../data/figures/csv.ts';

export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return new Response(toCsv(directory.outcomes.map((view) => toFigureRecord(view, directory, publication))));
};
