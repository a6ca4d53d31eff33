import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import { sources as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { formatSeen, isOfficialPage } from '../../domain/facts/source.ts';
import { sourceKinds } from '../../schemas/source.ts';
import { listColumn, page, stateColumn, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  id: textColumn(columns.id),
  title: textColumn(columns.title),
  short: textColumn(columns.short),
  kind: z.enum(sourceKinds).describe(columns.kind),
  publisher_state: stateColumn(columns.publisher_state),
  publisher: textColumn(columns.publisher).optional(),
  authors: listColumn(columns.authors),
  date: textColumn(columns.date).optional(),
  date_words: textColumn(columns.date_words).optional(),
  date_basis: z.enum(['printed', 'inferred']).describe(columns.date_basis).optional(),
  date_how: textColumn(columns.date_how).optional(),
  extent: textColumn(columns.extent).optional(),
  can_show: listColumn(columns.can_show),
  cannot_show: listColumn(columns.cannot_show),
  address: z.url().describe(columns.address).optional(),
  known_by: textColumn(columns.known_by).optional(),
  schemes: listColumn(columns.schemes),
  page,
});

/** The documents and official pages that all this comes from. */
export const toSourceTable = ({ sources }: Directory, site: URL) =>
  toTable({
    name: 'sources',
    title: text.title,
    description: text.description,
    shape,
    rows: sources.map(({ id, name, href, source, date, publisher, schemes }) => ({
      id,
      title: name,
      short: source.short,
      kind: source.kind,
      publisher: publisher ?? undefined,
      date: date?.value,
      date_words: date?.words,
      date_basis: date?.basis,
      date_how: date?.how,
      ...(isOfficialPage(source)
        ? {
            publisher_state: 'known' as const,
            authors: [],
            can_show: [],
            cannot_show: [],
            address: source.url,
            known_by: formatSeen(source),
          }
        : {
            publisher_state: source.publisher.state,
            authors: source.authors,
            extent: source.extent,
            can_show: source.canShow,
            cannot_show: source.cannotShow,
          }),
      schemes: schemes.map((scheme) => scheme.id),
      page: addressOn(href, site),
    })),
  });
