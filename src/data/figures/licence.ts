/**
 * What a file says about using it. The words and tables are ours; what the documents say is fact, which nobody owns.
 */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  covers: 'Our words and tables. Keep the caution and the source with the figure.',
} as const;
