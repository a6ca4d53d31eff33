import type { Site } from '../domain/lists/address.ts';
import { settings } from './site-settings.ts';

/** The address of the site, its folder included, for feeds and files that are read away from it. */
export const site = new URL(import.meta.env.BASE_URL, import.meta.env.SITE);

/** The site as files and citations name it. */
export const publication: Site = { name: settings.name, url: site };

/**
 * Other builds whose search is joined to this one’s, from WAYMARK_PARTS: where the `pagefind` and `search` folders of
 * each are, with spaces between, such as “/parts/north/” or “https://north.example/”. Results of a path lead to pages
 * of this site; those of an address, to pages there. Without it the directory is one build.
 */
export const parts: readonly string[] = (process.env['WAYMARK_PARTS'] ?? '')
  .split(/\s+/)
  .filter(Boolean)
  .map(checkPart);

/** Origins that a page asks besides its own: those of joined parts with an address. */
export const partOrigins: readonly string[] = [
  ...new Set(parts.filter((part) => !part.startsWith('/')).map((part) => new URL(part).origin)),
];

function checkPart(part: string): string {
  if (/^(?:\/|https?:\/\/[^/\s'";]+\/)(?:[\w.-]+\/)*$/.test(part) && part !== '/') return part;
  throw new Error(
    `WAYMARK_PARTS names “${part}”. Write a path or an address that begins and ends with a slash or ends with one: ` +
      `/parts/north/ or https://north.example/.`,
  );
}
