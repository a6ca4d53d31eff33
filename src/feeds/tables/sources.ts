import { z } from 'astro/zod';
import type { Directory } from '../../data/views.ts';
import { ids, ifKnown, page, stateColumn, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  id: text('Its id, which ends its address.'),
  title: text('Its title.'),
  short: text('Short name beside each fact.'),
  kind: text('What kind of document it is.'),
  publisher_state: stateColumn('the publisher'),
  publisher: text('Who published it.').optional(),
  authors: ids('Who wrote it, as printed.'),
  date: text('Its date, or the part of it that is known.'),
  date_words: text('The date as pages say it.'),
  date_basis: z.enum(['printed', 'inferred']).describe('Whether the date is printed or was worked out.'),
  date_how: text('Where it is printed, or what it was worked out from.'),
  extent: text('How long it is, and how places in it are named.'),
  can_show: ids('What it can be evidence of.'),
  cannot_show: ids('What it cannot be evidence of.'),
  schemes: ids('Ids of the schemes that come from it.'),
  page,
});

/** The documents that all this comes from. */
export const toSourceTable = ({ sources }: Directory, site: URL) =>
  toTable({
    name: 'sources',
    title: 'Sources',
    description: 'The documents that everything here comes from, with what each can and cannot show.',
    shape,
    rows: sources.map(({ id, name, href, source, schemes }) => ({
      id,
      title: name,
      short: source.short,
      kind: source.kind,
      publisher_state: source.publisher.state,
      publisher: ifKnown(source.publisher, String),
      authors: source.authors,
      date: source.date.value,
      date_words: source.date.words,
      date_basis: source.date.basis,
      date_how: source.date.how,
      extent: source.extent,
      can_show: source.canShow,
      cannot_show: source.cannotShow,
      schemes: schemes.map((scheme) => scheme.id),
      page: new URL(href, site).href,
    })),
  });
