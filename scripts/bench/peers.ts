import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astro } from '../build/steps.ts';
import { linkPackages } from './copy.ts';
import { toPlainListings, type PlainListing } from './plain-listings.ts';
import { env } from './own.ts';
import { measure, formatMeasurement, type Measurement } from './process.ts';

/** Another program that builds the same listings as bare pages: title, summary, facts as a list, body. */
export interface Peer {
  name: string;
  packages: Readonly<Record<string, string>>;
  /** The files of its folder besides the listings. */
  files: Readonly<Record<string, string>>;
  /** The path of a listing, and its text. */
  write: (listing: PlainListing) => { path: string; text: string };
  /** The program and its arguments, from the folder of packages. */
  build: readonly [program: string, ...args: string[]];
  /** What a build writes, to remove it before a cold build. */
  leaves: readonly string[];
}

const facts = ({ facts: known }: PlainListing): string =>
  known.map(([label, answer]) => `- **${label}:** ${answer}`).join('\n');
const head = ({ name, summary }: PlainListing, more = ''): string =>
  `---\ntitle: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(summary)}\n${more}---\n\n`;

/** A listing as Markdown: its head, what its components need, and its text in the peer’s own form. */
const toText = (listing: PlainListing, { head, body }: { head: string; body: string }): string =>
  `${head}${listing.summary}\n\n${facts(listing)}\n\n${body}\n`;
const importAside = "import { Aside } from '@astrojs/starlight/components';\n\n";

export const peers: readonly Peer[] = [
  {
    name: 'Starlight',
    packages: { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1', astro: '7.3.4' },
    files: {
      // A sidebar of all pages on every page would be extra work.
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default " +
        "defineConfig({ site: 'https://peer.example', integrations: [starlight({ title: 'Peer', sidebar: [{ label: " +
        "'Home', link: '/' }] })] });\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from " +
        "'@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const " +
        'collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n',
      'src/content/docs/index.mdx': '---\ntitle: Peer\n---\n\nBare pages.\n',
    },
    write: (listing) => ({
      path: `src/content/docs/${listing.id}.mdx`,
      text: toText(listing, {
        head: head(listing) + (listing.hasComponent ? importAside : ''),
        body: listing.body.replaceAll('Notice', 'Aside'),
      }),
    }),
    build: ['astro', 'build', '--force'],
    leaves: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'],
  },
  {
    name: 'Eleventy',
    packages: { '@11ty/eleventy': '3.1.8' },
    files: {
      'pages/_includes/page.njk':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><h1>{{ ' +
        'title }}</h1>{{ content | safe }}</body></html>\n',
    },
    write: (listing) => ({
      path: `pages/${listing.id}.md`,
      text: toText(listing, {
        head: head(listing, 'layout: page.njk\n'),
        body: listing.body.replaceAll(/<\/?Notice[^>]*>/g, ''),
      }),
    }),
    build: ['eleventy', '--input=pages', '--output=dist', '--quiet'],
    leaves: ['dist'],
  },
];

/** The measurements of a peer. */
export interface PeerMeasurement {
  name: string;
  cold: Measurement;
  warm: Measurement;
}

/**
 * Installs a peer at exact versions, and builds the listings of a copy with it: cold, and once more with one listing
 * changed.
 */
export const benchPeer = async (
  peer: Peer,
  {
    content,
    folder,
    programs,
    log,
  }: { content: string; folder: string; programs: string; log: (text: string) => void },
): Promise<PeerMeasurement> => {
  log(`${peer.name}: installs it`);
  writeAll(folder, {
    'package.json': JSON.stringify({ name: 'peer', private: true, type: 'module', dependencies: peer.packages }),
    ...peer.files,
  });
  await measure('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'], { folder });
  const listings = toPlainListings(content);
  writeAll(folder, Object.fromEntries(listings.map(peer.write).map(({ path, text }) => [path, text])));
  const [program, ...args] = peer.build;
  const run = () =>
    measure('sh', ['-c', [program, ...args].join(' ')], {
      folder,
      env: { ...env, PATH: `${join(folder, 'node_modules/.bin')}:${programs}:${process.env['PATH'] ?? ''}` },
    });
  log(`${peer.name}: builds ${listings.length} listings cold`);
  for (const name of peer.leaves) rmSync(join(folder, name), { recursive: true, force: true });
  const cold = await run();
  log(`${peer.name}: built cold: ${formatMeasurement(cold)}`);
  log(`${peer.name}: builds them again, one changed`);
  const first = listings[0];
  if (first) {
    const { path, text } = peer.write(first);
    writeAll(folder, { [path]: `${text}\nIt is open on other days too.\n` });
  }
  return { name: peer.name, cold, warm: await run() };
};

/** The minimum cost of a change: Astro writes as many empty pages of the same size. */
export const benchFloor = async (
  folder: string,
  { project, pages, bytes }: { project: string; pages: number; bytes: number },
): Promise<Measurement> => {
  writeAll(folder, {
    'package.json': JSON.stringify({ name: 'floor', private: true, type: 'module' }),
    'astro.config.mjs': "export default { trailingSlash: 'always' };\n",
    'src/pages/[page].astro':
      `---\nexport const getStaticPaths = () => Array.from({ length: ${pages} }, (_, page) ` +
      `=> ({ params: { page: String(page) } }));\nconst text = 'word ` +
      `'.repeat(${Math.round(bytes / 5)});\n---\n<!doctype html><html ` +
      `lang="en"><head><title>Page</title></head><body><p>{text}</p></body></html>\n`,
  });
  linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
  return measure(process.execPath, [astro, 'build'], { folder, env });
};

const writeAll = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};
