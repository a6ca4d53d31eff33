/**
 * Runs after the pages are built: makes Pagefind’s index of their records, gives its pages short ids, and lists them
 * for filters and sorting.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import {
  cutChunk,
  readIndexFile,
  roundWords,
  toChunks,
  writeIndexFile,
  type Chunk,
  type IndexFile,
} from '../src/search/index-file.ts';
import { locale } from '../src/messages/en/locale.ts';
import { toPageId } from '../src/search/page-id.ts';
import { toPageTable } from '../src/search/page-table.ts';
import type { SearchRecord } from '../src/search/record.ts';
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
Usage: node scripts/search-index.ts [--site <folder>]

Reads the records of the pages that the build left in search/records.ndjson, makes Pagefind’s index of
them, and removes the file. The pages of the index get ids made of a common prefix, which changes with
their content, and a number, and its chunks are cut smaller, so that every search loads much less.
Beside it, search/pages.json has how to name a page by its number, search/order/ the orders of the
pages, and search/facets/ which pages have which value.

Exit code: 0 when it was written, 1 when there are no records or Pagefind cannot make an index of them.`,
  options: { site: { type: 'string', default: 'dist' } },
  run: async ({ site }) => {
    const folder = join(site, 'pagefind');
    const file = join(site, 'search', 'records.ndjson');
    const records = readRecords(file);
    await writeIndex(folder, records);
    const prefix = shortenIds(folder);
    const { orders, facets } = toPageTable(records);
    write(site, 'pages', { prefix, count: records.length });
    for (const [name, order] of Object.entries(orders)) write(site, `order/${name}`, order);
    for (const [key, runs] of Object.entries(facets)) write(site, `facets/${key}`, runs);
    rmSync(file);
    console.log(`Indexed ${records.length} pages for search.`);
  },
});

function readRecords(file: string): SearchRecord[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as SearchRecord);
  } catch (error) {
    throw new Error(`${file} has no records. Run npm run build, which makes the pages and then their index.`, {
      cause: error,
    });
  }
}

/** Makes the index; its pages are numbered in the order of the records. */
async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join(' '));
    for (const record of records) assertNone((await index.addCustomRecord(toCustomRecord(record))).errors);
    rmSync(folder, { recursive: true, force: true });
    assertNone((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

/** A record as Pagefind takes it: what a card shows is metadata; the name and the summary are searched as text too. */
function toCustomRecord(record: SearchRecord): CustomRecord {
  const { url, tag, name, facts, summary, text, marks, evidence } = record;
  const meta = { title: name, tag, facts, summary, marks: marks.join(','), evidence };
  return {
    url,
    content: [`${name}.`, summary, text].filter(Boolean).join(' '),
    language: locale.toLowerCase(),
    meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '')),
  };
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
}

/** Renames the pages and cuts the chunks of an index. Returns the common prefix of all ids. */
function shortenIds(folder: string): string {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as PagefindEntry;
  const [language, ...others] = Object.entries(entry.languages);
  if (!language || others.length > 0)
    throw new Error(`Expected one index language, found ${Object.keys(entry.languages).length}.`);
  const [, index] = language;
  const list = join(folder, `pagefind.${index.hash}.pf_meta`);
  const file = readIndexFile(unpack(list));
  const prefix = toPrefix(file);
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
  return prefix;
}

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

/**
 * The common prefix of all ids of this build: a folder, named by a hash of all pages and chunks, so that no file of
 * another build is ever mistaken for one of these.
 */
function toPrefix({ pages, chunks }: IndexFile): string {
  const names = [...pages.map(([id]) => id), ...chunks.map(([, , name]) => name), pieceLength];
  return `${digest(names.join(' ')).slice(0, 8)}/`;
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

function write(site: string, name: string, content: unknown): void {
  const path = join(site, 'search', `${name}.json`);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
}
