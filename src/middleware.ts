import type { MiddlewareHandler } from 'astro';
import { isOn } from './data/site-settings.ts';
import { basePath, underBase, withoutBase } from './data/base.ts';

/**
 * Applies to every page and file, in builds and in development: a page of a part that is off is empty, and Astro writes
 * no file for an empty page; a site below a folder has that folder in its links.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (!isOn(withoutBase(url.pathname))) return new Response(null, { status: 404 });
  const response = await next();
  if (basePath === '/' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(underBase(await response.text()), response);
};
