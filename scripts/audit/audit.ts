import type { Browser } from 'playwright-core';

/** What an audit needs: a browser, and the address at which the built site is served, without a slash at its end. */
export interface Audited {
  browser: Browser;
  origin: string;
}

/** Looks at the site, prints what it measures, and returns what does not hold, a line each. */
export type Audit = (audited: Audited) => Promise<string[]>;

/** Tells how far an audit has come, on one line, where somebody watches. */
export const tellProgress = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${words.padEnd(78)}`);
};
