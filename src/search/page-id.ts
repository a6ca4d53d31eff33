/**
 * The id of the page with a number. What all ids of a build begin with changes with what is in it; the rest is as short
 * as can be.
 */
export const toPageId = (prefix: string, number: number): string => prefix + number.toString(36);
