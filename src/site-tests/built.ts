import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, such as /schemes/cleveland-divert/. */
  path: string;
  html: string;
  document: Document;
}

/** Every HTML page of a built folder, parsed. */
export const readPages = (folder = 'dist'): BuiltPage[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      return {
        path: `/${relative('', name).replace(/index\.html$/, '')}`,
        html,
        document: parseHTML(html).document as unknown as Document,
      };
    });

/** Every file of a built folder, as addresses. */
export const readAddresses = (folder = 'dist'): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`.replace(/index\.html$/, '')),
  );

/** What a reader can read on a page, with single spaces. */
export const textOf = (document: Document): string =>
  (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
