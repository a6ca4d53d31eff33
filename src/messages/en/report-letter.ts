/** The letter by which a reader reports a mistake to the operator of the site. */

/** @param fact what the fact is called on the page, where the letter is about one */
export const subject = ({ site, page, fact }: { site: string; page: string; fact?: string | undefined }): string =>
  fact ? `Mistake on ${site}: ${page}, ${fact}` : `Mistake on ${site}: ${page}`;

/** The lines of the letter, for the reader to fill in. */
export const body = ({ page, url, fact }: { page: string; url: string; fact?: string | undefined }): string[] => [
  `Page: ${page}`,
  `Address: ${url}`,
  ...(fact ? [`Fact: ${fact}`] : []),
  '',
  'What is wrong:',
  '',
  'What it should say, and where you read that:',
  '',
];
