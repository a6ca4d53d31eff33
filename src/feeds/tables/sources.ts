import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { formatSeen, isOfficialPage } from '../../domain/facts/source.ts';
import { sourceKinds } from '../../schemas/source.ts';
import { ids, page, stateColumn, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  id: text('Its id, which ends its address.'),
  title: text('Its title.'),
  short: text('Short name beside each fact.'),
  kind: z.enum(sourceKinds).describe('What kind of source it is.'),
  publisher_state: stateColumn('the publisher'),
  publisher: text('Who published it.').optional(),
  authors: ids('Who wrote it, as printed.'),
  date: text('Its date, or the part of it that is known. A page may show none.').optional(),
  date_words: text('The date as pages say it.').optional(),
  date_basis: z.enum(['printed', 'inferred']).describe('Whether the date is printed or was worked out.').optional(),
  date_how: text('Where it is printed, or what it was worked out from.').optional(),
  extent: text('How long a document is, and how places in it are named.').optional(),
  can_show: ids('What a document can be evidence of.'),
  cannot_show: ids('What a document cannot be evidence of.'),
  address: z.url().describe('The address of an official page.').optional(),
  known_by: text('How the address of an official page is known.').optional(),
  schemes: ids('Ids of the schemes that come from it.'),
  page,
});

/** The documents and official pages that all this comes from. */
export const toSourceTable = ({ sources }: Directory, site: URL) =>
  toTable({
    name: 'sources',
    title: 'Sources',
    description: 'The documents and official pages that everything here comes from.',
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
