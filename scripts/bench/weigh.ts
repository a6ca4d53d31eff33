import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nameFile } from '../../src/check/name-file.ts';

/** The files of a built folder, counted. */
export interface Weight {
  files: number;
  bytes: number;
  pages: number;
  /** Files and bytes of each kind of page and file, by the first part of its address. */
  kinds: Record<string, { files: number; bytes: number; largest: number }>;
}

/** Counts the files of a built folder. */
export const weigh = (folder: string): Weight => {
  const weight: Weight = { files: 0, bytes: 0, pages: 0, kinds: {} };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = nameFile(folder, join(entry.parentPath, entry.name));
    const { size } = statSync(join(folder, path));
    const kind = (weight.kinds[toKind(path)] ??= { files: 0, bytes: 0, largest: 0 });
    kind.files += 1;
    kind.bytes += size;
    kind.largest = Math.max(kind.largest, size);
    weight.files += 1;
    weight.bytes += size;
    if (path.endsWith('.html')) weight.pages += 1;
  }
  return weight;
};

/** “schemes, page”, “outcomes, png”, “pagefind”. */
const toKind = (path: string): string => {
  const [first = '', ...rest] = path.split('/');
  if (first === 'pagefind' || first === '_astro') return first;
  const extension = path.split('.').at(-1) ?? '';
  const section = rest.length === 0 ? 'the rest' : first;
  if (extension !== 'html') return `${section}, ${extension}`;
  return `${section}, ${rest.length > 1 || section === 'the rest' ? 'page' : 'list'}`;
};
