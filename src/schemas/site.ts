import { z } from 'astro/zod';
import { strict } from './strict.ts';

const figureSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) =>
    `“${String(input)}” is not a figure. Write a scheme and one of its outcomes, such as harbour-bridge/women-referred`,
});

/** content/site.yaml: what whoever runs the site has decided. All of it may be left out, and so may the file. */
export const siteSchema = strict({
  featuredFigures: z
    .array(figureSchema)
    .default([])
    .describe('Figures that the home page shows, each as scheme/outcome'),
});

export type SiteSettings = z.infer<typeof siteSchema>;
