import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const site = process.env.WAYMARK_SITE ?? 'http://localhost:4321';
if (!process.env.WAYMARK_SITE)
  console.warn(
    'WAYMARK_SITE is not set: links, feeds and citations will say http://localhost:4321. Set it to the address of ' +
      'your site before you publish.',
  );

export default defineConfig({
  site,
  trailingSlash: 'always',
  integrations: [mdx()],
  // Nothing inline, so that one strict Content-Security-Policy holds on every page. Pages wait for the disk side by
  // side: each comes out the same.
  build: { inlineStylesheets: 'never', concurrency: 16 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Lets the Astro editor extension complete and check the facts of .mdx files by the same schemas.
  experimental: { contentIntellisense: true },
});
