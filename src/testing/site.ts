import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { readAddresses, readPages, type BuiltPage } from './built.ts';

/** The built site that the tests of a project read and visit. */
export interface TestedSite {
  /** Where it is served, such as http://127.0.0.1:40123. */
  origin: string;
  /** The folder of its pages. */
  dist: string;
  /** The content folder that it was built from. */
  content: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: TestedSite;
  }
}

/** The site of this project: the fixture’s in site, the real one in acceptance. */
export const site: TestedSite = inject('site');

let pages: readonly BuiltPage[] | undefined;
/** Its pages, parsed once for all test files of a worker. A test must not change them. */
export const pagesOfSite = (): readonly BuiltPage[] => (pages ??= readPages(site.dist));

let addresses: ReadonlySet<string> | undefined;
/** The addresses of its files, read once. */
export const addressesOfSite = (): ReadonlySet<string> => (addresses ??= readAddresses(site.dist));

/** A file of it as text, by its address, such as /sitemap.xml. */
export const readBuilt = (address: string): string => readFileSync(join(site.dist, address), 'utf8');

/** One of its pages, by its address. Throws if it has none. */
export const pageAt = (path: string): BuiltPage => {
  const page = pagesOfSite().find((built) => built.path === path);
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
};
