/**
 * Runs after the pages are built: makes Pagefind’s index of their records, gives its pages short ids, and lists them
 * for filters and sorting.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord } from 'pagefind';
import {
  cutChunk,
  readIndexFile,
  roundWords,
  toChunks,
  writeIndexFile,
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

/** Pagefind’s own search boxes, which this site has no use for. */
const isInterface = /^pagefind-(?:ui|modular-ui|component-ui)\./;

const entryFile = 'pagefind-entry.json';
const toFragment = (id: string): string => `fragment/${id}.pf_fragment`;
const toChunkFile = (name: string): string => `index/${name}.pf_index`;

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
    const { prefix, files } = shortenIds(await makeIndex(records));
    rmSync(folder, { recursive: true, force: true });
    for (const [path, content] of files) writeAt(join(folder, path), content);
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

/** The files of an index by their paths in its folder. */
type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Pagefind’s files, its pages numbered in the order of the records. They are taken from its service and not written by
 * it: it is ended before what it wrote is on the disk.
 */
async function makeIndex(records: readonly SearchRecord[]): Promise<Files> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(errors.join(' '));
    for (const record of records) assertNone((await index.addCustomRecord(toCustomRecord(record))).errors);
    const made = await index.getFiles();
    assertNone(made.errors);
    return new Map(made.files.flatMap(({ path, content }) => (isInterface.test(path) ? [] : [[path, content]])));
  } finally {
    await close();
  }
}

/** A record as Pagefind takes it: what a card shows is metadata; the name and the summary are searched as text too. */
function toCustomRecord(record: SearchRecord): CustomRecord {
  const { url, tag, name, facts, summary, text, marks, evidence, lang } = record;
  const meta = { title: name, tag, facts, summary, marks: marks.join(','), evidence, lang };
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

/** The same index with short ids and its chunks cut small, and the common prefix of all ids. */
function shortenIds(files: Files): { prefix: string; files: Files } {
  const entry = JSON.parse(new TextDecoder().decode(contentOf(files, entryFile))) as PagefindEntry;
  const [language, ...others] = Object.values(entry.languages);
  if (!language || others.length > 0)
    throw new Error(`Expected one index language, found ${Object.keys(entry.languages).length}.`);
  const list = `pagefind.${language.hash}.pf_meta`;
  const file = readIndexFile(unpack(contentOf(files, list)));
  const prefix = toPrefix(file);
  const fragments = file.pages.map(
    ([id], number) => [toFragment(toPageId(prefix, number)), contentOf(files, toFragment(id))] as const,
  );
  const pieces = file.chunks
    .flatMap(([, , name]) => cutChunk(unpack(contentOf(files, toChunkFile(name))), pieceLength))
    .map((piece, number) => ({ ...piece, name: toPageId(prefix, number) }));
  const bytes = writeIndexFile({
    ...file,
    pages: file.pages.map(([, words], number) => [toPageId(prefix, number), roundWords(words)]),
    chunks: toChunks(pieces),
  });
  const [languageOf = ''] = language.hash.split('_');
  language.hash = `${languageOf}_${digest(bytes).slice(0, 13)}`;
  const unchanged = [...files].filter(([path]) => !/^(?:fragment|index)\/|^filter\//.test(path) && path !== list);
  return {
    prefix,
    files: new Map([
      ...unchanged,
      ...fragments,
      ...pieces.map(({ name, bytes: piece }) => [toChunkFile(name), pack(piece)] as const),
      [`pagefind.${language.hash}.pf_meta`, pack(bytes)],
      [entryFile, new TextEncoder().encode(JSON.stringify(entry))],
    ]),
  };
}

function contentOf(files: Files, path: string): Uint8Array {
  const content = files.get(path);
  if (!content) throw new Error(`Pagefind made no ${path}.`);
  return content;
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

function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  return Uint8Array.from(bytes.subarray(bytes.indexOf(signature) + signature.length));
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

function write(site: string, name: string, content: unknown): void {
  writeAt(join(site, 'search', `${name}.json`), JSON.stringify(content));
}

function writeAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
