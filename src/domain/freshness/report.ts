import * as text from '#messages/report-letter.ts';

/** What a report of a mistake is about. */
export interface Reported {
  /** What the site is called. */
  site: string;
  /** The page’s name. */
  page: string;
  /** The page’s whole address. */
  url: string;
  /** What the fact is called on the page, where the report is about one. */
  fact?: string | undefined;
}

/**
 * A mailto address that opens a letter to the operator with the page and the fact filled in. Nothing about the reader
 * goes in.
 */
export const toReportAddress = (contact: string, { site, page, url, fact }: Reported): string => {
  const subject = text.subject({ site, page, fact });
  const body = text.body({ page, url, fact }).join('\r\n');
  // RFC 6068: spaces are %20, never +, and lines end with %0D%0A.
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return `mailto:${encodeURIComponent(contact).replaceAll('%40', '@')}?${query}`;
};
