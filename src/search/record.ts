/** A kind of page that search distinguishes. */
export type PageType = 'scheme' | 'area' | 'term' | 'provider' | 'figure' | 'guide' | 'source';

/** What the list of results shows of a page. */
export interface SearchCard {
  /** Its address below the site, such as /schemes/ferry-house/. */
  url: string;
  /** What kind of page it is, in words, or that a scheme is no place to go; empty for any other scheme. */
  tag: string;
  name: string;
  /** Where, what kind and how old, in one line. */
  facts: string;
  summary: string;
  /** States of the four questions of a card, in its order; empty where the page is no scheme. */
  marks: readonly string[];
  /** How well the scheme’s results are recorded, in words; empty where the page is no scheme. */
  evidence: string;
  /** The language of its name where that is not the page’s; empty elsewhere. */
  lang: string;
}

/** What search knows of a page: its card, what it is found by, and its text. */
export interface SearchRecord extends SearchCard {
  /** What else it says: sentences, without its name, its summary and the headings that all pages of its kind share. */
  text: string;
  /** Its values of each facet. */
  filters: Readonly<Record<string, readonly string[]>>;
  /** Date of the newest source, for sorting; the stated part of it. */
  date: string;
}
