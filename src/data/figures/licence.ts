import { data } from '#messages/figures.ts';

/**
 * What a file says about using it. The words and tables are ours; what the documents say is fact, which nobody owns.
 */
export const licence = {
  name: data.licence,
  url: 'https://creativecommons.org/licenses/by/4.0/',
  covers: data.licenceCovers,
} as const;
