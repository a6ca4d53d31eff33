import type { APIRoute } from 'astro';
import { Readable } from 'node:stream';
import { SitemapStream, streamToPromise } from 'sitemap';
import { getDirectory } from '../data/directory.ts';
import { isOn } from '../data/site-settings.ts';
import { site } from '../data/site.ts';
import { addressOn } from '../domain/lists/address.ts';
import { toSitemap } from '../feeds/sitemap.ts';

/** Pages that tell search engines not to list them. */
const hidden = new Set(['./404.astro', './components.astro']);

/** Pages without a placeholder in their address, found by their files. */
const single = Object.keys(import.meta.glob('./**/*.astro'))
  .filter((file) => !file.includes('[') && !hidden.has(file))
  .map((file) =>
    file
      .slice(1)
      .replace(/(?:index)?\.astro$/, '/')
      .replace('//', '/'),
  )
  .filter(isOn);

/** Every page with the day on which what it shows last changed. */
export const GET: APIRoute = async () => {
  const directory = await getDirectory();
  const pages = toSitemap(directory, single, { '/help-now/': directory.help.updatedOn });
  const stream = Readable.from(
    pages.map(({ path, changed }) => ({ url: addressOn(path, site), ...(changed ? { lastmod: changed } : {}) })),
  ).pipe(
    new SitemapStream({
      hostname: site.href,
      lastmodDateOnly: true,
      xmlns: { news: false, xhtml: false, image: false, video: false },
    }),
  );
  return new Response(String(await streamToPromise(stream)), { headers: { 'content-type': 'application/xml' } });
};
