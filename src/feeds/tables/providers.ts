import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { providerKinds } from '../../schemas/provider.ts';
import { recordId } from '../lasting-id.ts';
import { toPlainProse } from '../prose.ts';
import { documentColumns, ids, page, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  id: text('Its id, which ends its address.'),
  number: z.uuid().describe('Its lasting number, as in the Open Referral feed.'),
  name: text('Its name, as it spells itself.'),
  other_names: ids('Spellings and short names in the sources.'),
  kind: z.enum(providerKinds).describe('What kind of organisation it is.'),
  about: text('What the sources say it does.').optional(),
  areas: ids('Ids of areas that a source ties it to.'),
  ended: text('Where the body is known to have ended: when, and who took over.').optional(),
  ...documentColumns,
  listed: z.iso.date().describe('Day on which it was first listed.'),
  page,
});

/** Every organisation that a source names behind a scheme. Nobody who holds an office is named. */
export const toProviderTable = ({ providers }: Directory, site: URL) =>
  toTable({
    name: 'providers',
    title: 'Providers',
    description:
      'Every organisation that a source names behind a scheme. What each does for a scheme stands in the table of ' +
      'roles.',
    shape,
    rows: providers.map(({ id, name, href, areas, cite: { document, at }, entry: { data, body } }) => ({
      id,
      number: recordId('organization', data.key),
      name,
      other_names: data.otherNames,
      kind: data.kind,
      about: toPlainProse(body),
      areas: areas.map((area) => area.id),
      ended: data.ended?.words,
      document,
      at,
      listed: data.listed,
      page: addressOn(href, site),
    })),
  });
