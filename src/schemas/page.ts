import type { z } from 'zod';
import { textSchema } from './cite.ts';
import { strict } from './strict.ts';

/** The pages of content/pages: what every site says about itself. */
export const pageNames = ['about', 'privacy', 'accessibility'] as const;
export type PageName = (typeof pageNames)[number];

/** What the code inserts into a page where its text has a part such as <Counts />, by the part’s name. */
export const pageParts = {
  Counts: 'how much is listed, from how many documents, and what of it was confirmed',
  Operator: 'who runs the site and how to reach them',
  OperatorName: 'the name of the operator',
  Credits: 'the sources of the map, the postcodes and the names of places',
  Feedback: 'where to write about a barrier',
  Enforcement: 'who to turn to after a complaint',
  Tests: 'when the accessibility statement was written, and who tested what',
} as const;
export type PagePart = keyof typeof pageParts;
export const pagePartNames = Object.keys(pageParts) as PagePart[];

/** The facts at the top of a page of content/pages. Its text is the body of the file. */
export const pageSchema = strict({
  title: textSchema.describe('The name of the page, in lists and on the browser’s tab'),
  heading: textSchema.optional().describe('The heading at the top; the title where it is left out'),
  lede: textSchema.describe('The sentence below the heading'),
  description: textSchema.describe('What the page is, in a sentence, for search engines'),
});

export type Page = z.infer<typeof pageSchema>;
