/** What a source line is made from. */
export interface SourceLine {
  /** Null where the document does not print it. */
  publisher: string | null;
  title: string;
  /** The date as pages show it: “2021”, “about 2018”. */
  dated: string;
  /** Place in the document. */
  at: string;
}

/** Where a figure is printed, the publisher first: one wording for the picture, the page, the files and the packs. */
export const formatSourceLine = ({ publisher, title, dated, at }: SourceLine): string =>
  `${publisher ? `${publisher}, ` : ''}${title} (${dated}), ${at}`;
