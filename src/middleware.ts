import type { MiddlewareHandler } from 'astro';
import { isOn } from './data/site-settings.ts';
import { basePath, underBase, withoutBase } from './data/base.ts';

/**
 * What holds for every page and file, while it is built and while it is written: a page of a part that is off comes out
 * empty, and of an empty page Astro writes no file; a site below a folder has that folder in its links.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  if (!isOn(withoutBase(url.pathname))) return new Response(null, { status: 404 });
  const response = await next();
  if (basePath === '/' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(underBase(await response.text()), response);
};
