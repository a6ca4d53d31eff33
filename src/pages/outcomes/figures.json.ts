import type { APIRoute } from 'astro';
import { getDirectory } from '../../data/directory.ts';
import { toJson } from '../../data/figures/downloads.ts';
import { toFigureRecord } from '../../data/figures/record.ts';
import { publication } from '../../data/site.ts';
import { licence } from '../../data/figures/licence.ts';

export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  return new Response(
    toJson({ licence, figures: directory.outcomes.map((view) => toFigureRecord(view, directory, publication)) }),
  );
};
