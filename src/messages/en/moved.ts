/** The page at an address that a page had before. */

/** @param was what was there, its last part first, so that titles cut at their end still differ */
export const title = (was: string): string => `Moved: ${was}`;
export const description = (to: string): string => `This page is at ${to}.`;
export const heading = 'This page has moved';
export const lede = 'The new page opens in a moment. If it doesn’t, use this link.';
