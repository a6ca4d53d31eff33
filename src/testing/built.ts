import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address, such as /schemes/ferry-house/. */
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
        path: toAddress(name),
        html,
        document: parseHTML(html).document as unknown as Document,
      };
    });

/**
 * The pages that have something which no earlier page has: an element, by its parent and the names of its attributes.
 * All others are made of the same pieces.
 */
export const pagesWithNewPieces = (pages: readonly BuiltPage[]): BuiltPage[] => {
  const seen = new Set<string>();
  return pages.filter(({ document }) => {
    const before = seen.size;
    for (const piece of piecesOf(document)) seen.add(piece);
    return seen.size > before;
  });
};

const piecesOf = (document: Document): string[] =>
  [...document.querySelectorAll('*')].map(
    ({ tagName, parentElement, attributes }) =>
      `${parentElement?.tagName}>${tagName} ${[...attributes].map(({ name }) => name).toSorted()}`,
  );

/** Every file of a built folder, as addresses. */
export const readAddresses = (folder = 'dist'): Set<string> =>
  new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => toAddress(relative(folder, join(entry.parentPath, entry.name)))),
  );

/** The address of a file, from its path below the built folder. */
const toAddress = (path: string): string => `/${path.replaceAll(sep, '/').replace(/index\.html$/, '')}`;

/** What a reader can read on a page, with single spaces. */
export const textOf = (document: Document): string =>
  (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
