import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseWithMessages } from '../schemas/parse.ts';
import { findAddressError, siteSchema, type SiteSettings } from '../schemas/site.ts';
import { explainIssue } from './explain.ts';

/**
 * Parses the settings in content/site.yaml.
 * @throws with every error of its own fields, a line each
 */
export const parseSite = (text: string): SiteSettings => {
  const result = parseWithMessages(siteSchema, parse(text) ?? {});
  if (result.success) return result.data;
  const errors = result.error.issues.map((issue) => `content/site.yaml  ${explainIssue(issue)}`);
  throw new Error(`${errors.join('\n')}\n\nnpm run check finds the lines.`);
};

/**
 * The settings in a content folder’s site.yaml, for programs and for Astro’s configuration; pages use src/data.
 * @throws if there is no such file, or with every error of its own fields
 */
export const readSite = (content = 'content'): SiteSettings =>
  parseSite(readFileSync(join(content, 'site.yaml'), 'utf8'));

/** Where a site is. */
export interface SitePlace {
  /** Scheme and host, such as https://directory.example. */
  origin: string;
  /** The folder below it, with a slash at both ends. */
  base: string;
  /** False if no address is set, and the origin is that of the machine that builds. */
  isSet: boolean;
}

/**
 * Where a site is: at WAYMARK_SITE if set, else at the address in site.yaml, else on this machine.
 * @param override the variable WAYMARK_SITE; an empty one counts as unset
 * @throws if the variable is not the address of a site
 */
export const placeOf = ({ address, basePath }: SiteSettings, override: string | undefined): SitePlace => {
  const error = override ? findAddressError(override) : undefined;
  if (error) throw new Error(`WAYMARK_SITE: ${error}.`);
  const set = override || address;
  return { origin: new URL(set ?? 'http://localhost:4321').origin, base: basePath, isSet: Boolean(set) };
};
