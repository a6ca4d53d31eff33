import { anchorOf, hasList, readList, toggle, writeList } from '../../domain/shortlist/list.ts';
import { root } from '../ui/address.ts';

/** Pages that have the bar, by their address in the site: the finder for work, lists of schemes, areas, compare. */
const withBar = /^(?:refer|compare|schemes|schemes\/\d+|areas\/[\w-]+|areas\/[\w-]+\/\d+)\/$/;
const ofScheme = /^schemes\/([\w-]*[a-z][\w-]*)\/$/;

/** The scheme whose page an address is; undefined where it is another page. */
export const schemeAt = (pathname: string): string | undefined => ofScheme.exec(pathname.slice(root.length))?.[1];

/**
 * Hands the list on through a link to a page that has the bar. A page whose reader may be at risk gets none.
 * @param safe the schemes that are known to have another page: none until their names have loaded
 */
export const carry = (link: HTMLAnchorElement, ids: readonly string[], safe: ReadonlySet<string>): void => {
  if (link.origin !== location.origin || !link.pathname.startsWith(root)) return;
  // A link to a part of this page stays one.
  if (link.pathname === location.pathname && link.getAttribute('href')?.startsWith('#')) return;
  const scheme = schemeAt(link.pathname);
  const hasBar = scheme === undefined ? withBar.test(link.pathname.slice(root.length)) : safe.has(scheme);
  if (!hasBar) return;
  // A link that names schemes of its own adds them.
  const own = hasList(link.hash) && !('carries' in link.dataset) ? readList(link.hash).ids : [];
  link.hash = writeList(
    own.reduce((list, id) => (list.includes(id) ? list : toggle(list, id, true)), ids),
    anchorOf(link.hash),
  );
  if (own.length === 0) link.dataset['carries'] = '';
};
