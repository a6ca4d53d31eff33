/** A kind of page that search distinguishes. */
export type PageType = 'scheme' | 'area' | 'term' | 'provider' | 'figure' | 'guide' | 'source';

/** What search knows of a page: what its card shows, what it is found by, and its text. */
export interface SearchRecord {
  /** Its address below the site, such as /schemes/ferry-house/. */
  url: string;
  type: PageType;
  name: string;
  /** Where, what kind and how old, in one line. */
  facts: string;
  summary: string;
  /** What else it says: sentences, without its name, its summary and the headings that all pages of its kind share. */
  text: string;
  /** Its values of each facet. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Date of the newest source, for sorting; the stated part of it. */
  date: string;
  /** States of the four questions of a card, in its order; empty where the page is no scheme. */
  marks: readonly string[];
  /** How well the scheme’s results are recorded, in words. */
  evidence?: string;
}
