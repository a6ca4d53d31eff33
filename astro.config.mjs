import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { toStyleSheet } from './src/check/colours.ts';
import { placeOf, readSite } from './src/check/site-file.ts';

const settings = readSite();
const { origin, base, isSet } = placeOf(settings, process.env.WAYMARK_SITE);
if (!isSet)
  console.warn(
    `No address is set: links, feeds and citations will say ${origin}. Write the address of your site in ` +
      'content/site.yaml, or set WAYMARK_SITE, before you publish.',
  );

/** The colours of content/site.yaml as a style sheet that pages import like any other. */
const colourSheet = {
  name: 'site-colours',
  resolveId: (id) => (id === 'virtual:site-colours.css' ? `\0${id}` : undefined),
  load: (id) => (id === '\0virtual:site-colours.css' ? toStyleSheet(settings.colours) : undefined),
};

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  integrations: [mdx()],
  // Nothing inline, so that one strict Content-Security-Policy holds on every page. Pages wait for the disk side by
  // side: each comes out the same.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [colourSheet] },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Lets the Astro editor extension complete and check the facts of .mdx files by the same schemas.
  experimental: { contentIntellisense: true },
});
