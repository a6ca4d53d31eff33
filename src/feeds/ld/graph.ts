import { addressOn } from '../../domain/lists/address.ts';
import type { Graph, Thing } from 'schema-dts';

/** Something that a page is about, in the words of schema.org. */
export type Node = Exclude<Thing, string>;

/**
 * What search engines read of a page, as the text of a script of type application/ld+json. No “<” is left in it, so no
 * text can end the script.
 */
export const toScriptText = (nodes: readonly Node[]): string => {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': [...nodes] };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
};

/** The id of a thing: the address of its page with a name after it. */
export const nodeId = (href: string, name: string, site: URL): string => `${addressOn(href, site)}#${name}`;

/** The id of the site itself. */
export const siteId = (site: URL): string => nodeId('/', 'site', site);
