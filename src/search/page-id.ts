/**
 * The id of the page with a number. The prefix of all ids of a build changes with what is in it; the rest is as short
 * as possible.
 */
export const toPageId = (prefix: string, number: number): string => prefix + number.toString(36);
