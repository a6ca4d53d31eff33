/** Answers to questions about a scheme or a figure. */

export const ourReading = 'Our reading';

/** @param dated the dates of the documents, such as “2021” */
export const notStatedBy = (dated: string): string => `by the source (${dated})`;

export const reportMistake = 'Report a mistake';

/** What a screen reader adds to “Report a mistake”. */
export const inFact = (label: string): string => ` in “${label}”`;
