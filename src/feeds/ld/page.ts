import { locale } from '#messages/locale.ts';
import { addressOn } from '../../domain/lists/address.ts';
import type { Article, CollectionPage, DefinedTerm, Report, WebPage } from 'schema-dts';
import type { Directory, Linked, SourceView, TermView } from '../../data/views.ts';
import { isOfficialPage } from '../../domain/facts/source.ts';
import { nodeId, siteId } from './graph.ts';

/** A guide. */
export const toGuideLd = ({ id, data }: Directory['guides'][number], site: URL): Article => ({
  '@type': 'Article',
  '@id': nodeId(`/guides/${id}/`, 'guide', site),
  url: addressOn(`/guides/${id}/`, site),
  headline: data.title,
  description: data.summary,
  inLanguage: locale,
  dateModified: data.updated,
  isPartOf: { '@id': siteId(site) },
});

/** A term of the vocabulary. */
export const toTermLd = ({ label, term, explanation, href, list, id }: TermView, site: URL): DefinedTerm => ({
  '@type': 'DefinedTerm',
  '@id': nodeId(href, 'term', site),
  url: addressOn(href, site),
  name: label,
  ...(term === label ? {} : { alternateName: term }),
  description: explanation,
  termCode: id,
  inDefinedTermSet: addressOn(`/${list}/`, site),
});

/** A document or an official page that facts come from. Its date is given only where it is printed. */
export const toSourceLd = ({ name, href, source, date, publisher }: SourceView, site: URL): Report | WebPage => ({
  '@type': isOfficialPage(source) ? 'WebPage' : 'Report',
  '@id': nodeId(href, 'source', site),
  url: addressOn(href, site),
  name,
  ...(isOfficialPage(source) ? { sameAs: source.url } : {}),
  ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
  ...(date?.basis === 'printed' ? { datePublished: date.value } : {}),
});

/**
 * A page that lists others.
 * @param from where its first item is in the whole list, from 0, and `total` how long that is, where it shows a
 *   part
 */
export const toListLd = (
  {
    title,
    href,
    items,
    from = 0,
    total = items.length,
  }: { title: string; href: string; items: readonly Omit<Linked, 'id'>[]; from?: number; total?: number },
  site: URL,
): CollectionPage => ({
  '@type': 'CollectionPage',
  '@id': nodeId(href, 'page', site),
  url: addressOn(href, site),
  name: title,
  inLanguage: locale,
  isPartOf: { '@id': siteId(site) },
  mainEntity: {
    '@type': 'ItemList',
    numberOfItems: total,
    itemListElement: items.map(({ name, href: to }, index) => ({
      '@type': 'ListItem' as const,
      position: from + index + 1,
      name,
      url: addressOn(to, site),
    })),
  },
});
