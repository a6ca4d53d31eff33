/**
 * Runs after Pagefind: gives the pages of its index short ids, and lists them for filters and sorting, in dist/search.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  cutChunk,
  readIndexFile,
  roundWords,
  toChunks,
  writeIndexFile,
  type Chunk,
  type IndexFile,
} from '../src/search/index-file.ts';
import { toPageId } from '../src/search/page-id.ts';
import { toPageTable, type IndexedPage } from '../src/search/page-table.ts';
import { runCommand } from './command.ts';

/** Pagefind writes this signature before the content of each compressed file of its index. */
const signature = 'pagefind_dcd';
/**
 * Bytes of a piece of the index before it is compressed, to about a third. Smaller ones would make the list of them
 * longer than they save.
 */
const pieceLength = 24_000;

interface PagefindEntry {
  languages: Record<string, { hash: string; page_count: number }>;
}

await runCommand({
  usage: `
Usage: node scripts/search-pages.ts [--site <folder>]

Reads Pagefind’s index of a built site. Its pages get ids made of a common prefix, which changes with
their content, and a number, and its chunks are cut smaller, so that every search loads much less.
Beside it, search/pages.json has how to name a page by its number, search/order/ the orders of the
pages, and search/facets/ which pages have which value.

Exit code: 0 when it was written, also if it had been before, 1 when there is no index or not one of
Pagefind 1.5.`,
  options: { site: { type: 'string', default: 'dist' } },
  run: ({ site }) => {
    const folder = join(site, 'pagefind');
    const entry = JSON.parse(readEntry(folder)) as PagefindEntry;
    const [language, ...others] = Object.entries(entry.languages);
    if (!language || others.length > 0)
      throw new Error(`Expected one index language, found ${Object.keys(entry.languages).length}.`);
    const [, index] = language;
    const list = join(folder, `pagefind.${index.hash}.pf_meta`);
    const file = readIndexFile(unpack(list));
    const prefix = toPrefix(file);
    const pages = file.pages.map(([id]) => readPage(join(folder, 'fragment', `${id}.pf_fragment`)));
    if (!file.pages.every(([id], number) => id === toPageId(prefix, number))) {
      mkdirSync(join(folder, 'fragment', prefix), { recursive: true });
      file.pages.forEach(([id], number) =>
        renameSync(
          join(folder, 'fragment', `${id}.pf_fragment`),
          join(folder, 'fragment', `${toPageId(prefix, number)}.pf_fragment`),
        ),
      );
      const [languageOf = ''] = index.hash.split('_');
      const bytes = writeIndexFile({
        ...file,
        pages: file.pages.map(([, words], number) => [toPageId(prefix, number), roundWords(words)]),
        chunks: cutChunks(join(folder, 'index'), file.chunks, prefix),
      });
      index.hash = `${languageOf}_${digest(bytes).slice(0, 13)}`;
      pack(join(folder, `pagefind.${index.hash}.pf_meta`), bytes);
      writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
      rmSync(list);
    }
    const { orders, facets } = toPageTable(pages);
    write(site, 'pages', { prefix, count: pages.length });
    for (const [name, order] of Object.entries(orders)) write(site, `order/${name}`, order);
    for (const [key, runs] of Object.entries(facets)) write(site, `facets/${key}`, runs);
    console.log(`Listed ${pages.length} pages of the search index.`);
  },
});

/** Cuts each chunk of the index into pieces, each in its own file, and removes the file of the chunk. */
function cutChunks(folder: string, chunks: readonly Chunk[], prefix: string): Chunk[] {
  const pieces = chunks
    .flatMap(([, , name]) => cutChunk(unpack(join(folder, `${name}.pf_index`)), pieceLength))
    .map((piece, number) => ({ ...piece, name: toPageId(prefix, number) }));
  for (const [, , name] of chunks) rmSync(join(folder, `${name}.pf_index`));
  mkdirSync(join(folder, prefix), { recursive: true });
  for (const { name, bytes } of pieces) pack(join(folder, `${name}.pf_index`), bytes);
  return toChunks(pieces);
}

function readEntry(folder: string): string {
  try {
    return readFileSync(join(folder, 'pagefind-entry.json'), 'utf8');
  } catch {
    throw new Error(
      `${folder} has no index. Run npm run build, which makes the pages, then the index, then this list.`,
    );
  }
}

/**
 * The common prefix of all ids of this build: a folder, named by a hash of all pages and chunks, so that no file of
 * another build is ever mistaken for one of these.
 */
function toPrefix({ pages, chunks }: IndexFile): string {
  const done = /^([0-9a-f]{8}\/)0$/.exec(pages[0]?.[0] ?? '');
  return (
    done?.[1] ??
    `${digest([...pages.map(([id]) => id), ...chunks.map(([, , name]) => name), pieceLength].join(' ')).slice(0, 8)}/`
  );
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function unpack(path: string): Uint8Array {
  const bytes = gunzipSync(readFileSync(path));
  return Uint8Array.from(bytes.subarray(bytes.indexOf(signature) + signature.length));
}

function pack(path: string, bytes: Uint8Array): void {
  writeFileSync(path, gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 }));
}

function readPage(path: string): IndexedPage {
  const page = JSON.parse(new TextDecoder().decode(unpack(path))) as {
    meta: Record<string, string>;
    filters: Record<string, string[]>;
  };
  return { name: page.meta['title'] ?? '', date: page.meta['date'] ?? '', filters: page.filters };
}

function write(site: string, name: string, content: unknown): void {
  const path = join(site, 'search', `${name}.json`);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}
