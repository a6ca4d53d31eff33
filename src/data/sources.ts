import { dateOf, isOfficialPage, publisherOf } from '../domain/facts/source.ts';
import type { Content } from './content.ts';
import { find, type Index } from './lookup.ts';
import type { AreaView, Directory, Linked, SourceView } from './views.ts';

/** Sources as views, the oldest first; pages that show no date come last. */
export const toSources = (entries: Content['sources']): SourceView[] =>
  entries.map(toSource).toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));

/** Documents alone: official pages state law and routes, and are not what the entries were written from. */
export const documentsOf = (sources: readonly SourceView[]): SourceView[] =>
  sources.filter(({ source }) => !isOfficialPage(source));

/**
 * Enters what official pages announce on the pages of the places they are about. A larger place hands a notice on to
 * the areas in it.
 */
export const enterNotices = (sources: Index<SourceView>, places: Index<AreaView>, cite: Directory['cite']): void => {
  for (const view of sources.values()) {
    if (!isOfficialPage(view.source)) continue;
    for (const { words, at, areas } of view.source.notices) {
      const notice = { words, cite: cite({ document: view.id, at }) };
      const named = areas.map((id) => find(places, id, 'area'));
      view.citedBy.push(...named.filter((place) => !view.citedBy.includes(place)));
      for (const place of new Set(named.flatMap((area) => [area, ...area.members]))) place.notices.push(notice);
    }
  }
};

/** Anything here that may cite a source, with the entry that holds its citations. */
export interface Citer {
  page: Linked;
  data: unknown;
}

/**
 * Enters pages in the lists of the sources that they cite. A source that cites itself is left out.
 * @param sources all sources by id
 * @param citers pages that are entered for every source
 * @param many pages that are entered for official pages only, because a document has a list of its schemes already
 */
export const enterCiters = (sources: Index<SourceView>, citers: readonly Citer[], many: readonly Citer[]): void => {
  const enter =
    (isEntered: (source: SourceView) => boolean) =>
    ({ page, data }: Citer): void => {
      for (const id of new Set(documentsIn(data))) {
        const source = sources.get(id);
        if (source && source.href !== page.href && isEntered(source)) source.citedBy.push(page);
      }
    };
  citers.forEach(enter(() => true));
  many.forEach(enter(({ source }) => isOfficialPage(source)));
};

const toSource = ({ id, data }: Content['sources'][number]): SourceView => ({
  id,
  name: data.title,
  href: `/sources/${id}/`,
  source: data,
  date: dateOf(data),
  publisher: publisherOf(data),
  schemes: [],
  citedBy: [],
});

/** Letters come after digits, so what has no date comes after what has one. */
const orderOf = ({ date, source }: SourceView): string => `${date?.value ?? 'undated'} ${source.title}`;

/** The id of every source that is cited anywhere in an entry. */
const documentsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'document' && typeof inner === 'string' ? [inner] : documentsIn(inner),
  );
};
