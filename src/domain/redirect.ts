/** An address that a page had before, and the one it has. */
export interface Redirect {
  from: string;
  to: string;
}

/** Lines for a host’s _redirects file, as Netlify and Cloudflare Pages read it: from, to, and 301 for “moved for good”. */
export const formatRedirects = (redirects: readonly Redirect[]): string => redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
