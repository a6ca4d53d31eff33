import { toAreaNeeds } from '../data/finder/area-needs.ts';
import type { Directory, SchemeView } from '../data/views.ts';
import { changedOn, newest } from './dates.ts';
import { dataDay } from './tables/package.ts';

/** A page as the sitemap lists it. The day is left out where none is kept for what the page shows. */
export interface SitemapPage {
  path: string;
  changed?: string | undefined;
}

/** Pages of one address that show the whole directory: they are as new as the newest thing in it. */
const wholePages = new Set(['/', '/schemes/', '/providers/', '/areas/', '/outcomes/', '/sources/', '/search/', '/find/', '/refer/', '/compare/', '/data-quality/', '/data/', '/about/', '/themes/', '/outcomes/compare/']);

/**
 * Every page that search engines may list, with the newest day of what it shows, by the dates kept in content.
 * @param single paths of the pages that stand for themselves, such as /about/
 * @param days the days of pages whose content is kept elsewhere, by path
 */
export const toSitemap = (directory: Directory, single: readonly string[], days: Readonly<Record<string, string>>): SitemapPage[] => {
  const { schemes, providers, areas, regions, terms, sources, guides, outcomes, themes } = directory;
  const whole = dataDay(directory);
  return [
    ...schemes.map((scheme) => ({ path: scheme.href, changed: changedOn(scheme.listing) })),
    ...providers.map(({ href, entry, roles }) => ({ path: href, changed: newest([entry.data.listed, ...roles.map(({ scheme }) => scheme.listing.listed)]) })),
    ...[...areas, ...regions, ...sources, ...themes].map(({ href, schemes: shown }) => ({ path: href, changed: newestOf(shown) })),
    ...toAreaNeeds(directory).map(({ href, named, silent }) => ({ path: href, changed: newestOf([...named, ...silent]) })),
    ...Object.entries(terms).filter(([list]) => list !== 'referrers').flatMap(([list, listed]) => [{ path: `/${list}/`, changed: whole }, ...listed.map(({ href, schemes: shown }) => ({ path: href, changed: newestOf(shown) }))]),
    ...outcomes.map(({ href, scheme, outcome }) => ({ path: href, changed: newest([scheme.listing.listed, ...outcome.changes.map(({ on }) => on)]) })),
    { path: '/guides/', changed: newest(guides.map(({ data }) => data.updated)) },
    ...guides.map(({ id, data }) => ({ path: `/guides/${id}/`, changed: data.updated })),
    ...single.map((path) => ({ path, changed: days[path] ?? (wholePages.has(path) ? whole : undefined) })),
  ].filter(isFirst());
};

/** Whether no page before had the same path. */
const isFirst = (): ((page: SitemapPage) => boolean) => {
  const seen = new Set<string>();
  return ({ path }) => seen.size < seen.add(path).size;
};

const newestOf = (schemes: readonly SchemeView[]): string | undefined => newest(schemes.map(({ listing }) => changedOn(listing)));
