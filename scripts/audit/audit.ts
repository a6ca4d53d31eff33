import type { Browser } from 'playwright-core';

/** What an audit needs: a browser, and the address at which the built site is served, without a slash at its end. */
export interface Audited {
  browser: Browser;
  origin: string;
}

/** Audits the site, prints what it measures, and returns each failure as a line. */
export type Audit = (audited: Audited) => Promise<string[]>;

/** Shows the progress of an audit on one line of a terminal. */
export const showProgress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(78)}`);
};
