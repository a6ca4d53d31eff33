import { addressOn } from '../domain/lists/address.ts';
import type { APIRoute } from 'astro';
import { site } from '../data/site.ts';

/** Everything here is public and may be read by machines. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressOn('/sitemap.xml', site)}\n`);
