/** After Pagefind: lists the pages of its index for narrowing and ordering, in dist/search. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { toPageTable, type IndexedPage } from '../src/search/page-table.ts';

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' }, site: { type: 'string', default: 'dist' } } });

if (values.help) {
  console.log(`Usage: node scripts/search-pages.ts [--site <folder>]

Reads Pagefind’s index of a built site and writes search/pages.json, the order of its pages, and search/facets/, which
pages have which value of each facet.
Exit code: 0 when it was written, 1 when there is no index.`);
  process.exit(0);
}

/** Pagefind puts this word before the JSON of each compressed file of its index. */
const mark = 'pagefind_dcd';
const folder = join(values.site, 'pagefind', 'fragment');

const readPage = (file: string): IndexedPage => {
  const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
  const page = JSON.parse(text.slice(text.indexOf(mark) + mark.length)) as { meta: Record<string, string>; filters: Record<string, string[]> };
  return { id: file.replace(/\.pf_fragment$/, ''), name: page.meta['title'] ?? '', date: page.meta['date'] ?? '', filters: page.filters };
};

try {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.pf_fragment')).map(readPage);
  const { table, facets } = toPageTable(pages);
  mkdirSync(join(values.site, 'search', 'facets'), { recursive: true });
  writeFileSync(join(values.site, 'search', 'pages.json'), JSON.stringify(table));
  for (const [key, places] of Object.entries(facets)) writeFileSync(join(values.site, 'search', 'facets', `${key}.json`), JSON.stringify(places));
  console.log(`Listed ${pages.length} pages of the search index.`);
} catch (error) {
  console.error(`The search index of ${values.site}/ cannot be read: ${error instanceof Error ? error.message : String(error)}\nRun npm run build, which makes the pages, then the index, then this list.`);
  process.exitCode = 1;
}
