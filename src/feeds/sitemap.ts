import { toAreaNeeds } from '../data/places/area-needs.ts';
import type { Directory, SchemeView } from '../data/views.ts';
import { toPageHrefs } from '../domain/lists/paging.ts';
import { changedOn, newest } from './dates.ts';
import { dataDay } from './tables/package.ts';

/** A page as the sitemap lists it. The day is left out where none is recorded for what the page shows. */
export interface SitemapPage {
  path: string;
  changed?: string | undefined;
}

/** Pages of one address that show the whole directory: they are as new as the newest thing in it. */
const wholePages = new Set([
  '/',
  '/areas/',
  '/outcomes/',
  '/search/',
  '/find/',
  '/refer/',
  '/compare/',
  '/data/',
  '/about/',
  '/themes/',
  '/outcomes/compare/',
]);

/**
 * Every page that search engines may list, with the newest day of what it shows, by the dates in content.
 * @param single paths of the pages of one address, such as /about/
 * @param days the days of pages whose content is elsewhere, by path
 */
export const toSitemap = (
  directory: Directory,
  single: readonly string[],
  days: Readonly<Record<string, string>>,
): SitemapPage[] => {
  const { schemes, providers, areas, regions, terms, sources, guides, outcomes, themes } = directory;
  const whole = dataDay(directory);
  const pages: SitemapPage[] = [
    ...schemes.map((scheme) => ({ path: scheme.href, changed: changedOn(scheme.listing) })),
    ...providers.map(({ href, entry, roles }) => ({
      path: href,
      changed: newest([entry.data.listed, ...roles.map(({ scheme }) => scheme.listing.listed)]),
    })),
    ...Object.entries({
      '/schemes/': schemes,
      '/providers/': providers,
      '/sources/': sources,
      '/data-quality/': schemes,
    }).flatMap(([list, { length }]) => toPageHrefs(list, length).map((path) => ({ path, changed: whole }))),
    ...themes.map(({ href, schemes: shown }) => ({ path: href, changed: newestOf(shown) })),
    ...[...areas, ...regions, ...sources].flatMap(({ href, schemes: shown }) => pagesOf(href, shown)),
    ...toAreaNeeds(directory).flatMap(({ href, named, silent }) => pagesOf(href, [...named, ...silent])),
    ...Object.entries(terms)
      .filter(([list]) => list !== 'referrers')
      .flatMap(([list, listed]) => [
        { path: `/${list}/`, changed: whole },
        ...listed.flatMap(({ href, schemes: shown }) => pagesOf(href, shown)),
      ]),
    ...outcomes.map(({ href, scheme, outcome }) => ({
      path: href,
      changed: newest([scheme.listing.listed, ...outcome.changes.map(({ on }) => on)]),
    })),
    { path: '/guides/', changed: newest(guides.map(({ data }) => data.updated)) },
    ...guides.map(({ id, data }) => ({ path: `/guides/${id}/`, changed: data.updated })),
    ...single.map((path) => ({ path, changed: days[path] ?? (wholePages.has(path) ? whole : undefined) })),
  ];
  // The first that names a path knows most of it.
  return [...new Map(pages.toReversed().map((page) => [page.path, page])).values()].toReversed();
};

/** The pages of a list of schemes. Each is as new as the newest of all: one that comes in moves others on. */
const pagesOf = (list: string, schemes: readonly SchemeView[]): SitemapPage[] =>
  toPageHrefs(list, schemes.length).map((path) => ({ path, changed: newestOf(schemes) }));

const newestOf = (schemes: readonly SchemeView[]): string | undefined =>
  newest(schemes.map(({ listing }) => changedOn(listing)));
