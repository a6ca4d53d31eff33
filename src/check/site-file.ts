import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseWithMessages } from '../schemas/parse.ts';
import { findAddressError, siteSchema, type SiteSettings } from '../schemas/site.ts';
import { explainIssue } from './explain.ts';

/**
 * What content/site.yaml sets, from its text.
 * @throws with every fault of its own fields, a line each
 */
export const parseSite = (text: string): SiteSettings => {
  const result = parseWithMessages(siteSchema, parse(text) ?? {});
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `content/site.yaml  ${explainIssue(issue)}`);
  throw new Error(`${faults.join('\n')}\n\nnpm run check finds the lines.`);
};

/**
 * What a content folder’s site.yaml sets, for programs and for Astro’s configuration; pages ask src/data.
 * @throws where there is no such file, or with every fault of its own fields
 */
export const readSite = (content = 'content'): SiteSettings =>
  parseSite(readFileSync(join(content, 'site.yaml'), 'utf8'));

/** Where a site is. */
export interface SitePlace {
  /** Scheme and host, such as https://directory.example. */
  origin: string;
  /** The folder below, with a slash at both ends. */
  base: string;
  /** False where nobody has set an address, and the origin is that of the machine which builds. */
  isSet: boolean;
}

/**
 * Where a site is: what WAYMARK_SITE says, else what site.yaml says, else this machine.
 * @param override the variable WAYMARK_SITE; empty is as good as unset
 * @throws where the variable holds no address of a site
 */
export const placeOf = ({ address, basePath }: SiteSettings, override: string | undefined): SitePlace => {
  const fault = override ? findAddressError(override) : undefined;
  if (fault) throw new Error(`WAYMARK_SITE: ${fault}.`);
  const set = override || address;
  return { origin: new URL(set ?? 'http://localhost:4321').origin, base: basePath, isSet: Boolean(set) };
};
