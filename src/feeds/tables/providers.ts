import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import { providers as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { providerKinds } from '../../schemas/provider.ts';
import { recordId } from '../stable-id.ts';
import { toPlainProse } from '../prose.ts';
import { documentColumns, listColumn, page, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  id: textColumn(columns.id),
  number: z.guid().describe(columns.number),
  name: textColumn(columns.name),
  other_names: listColumn(columns.other_names),
  kind: z.enum(providerKinds).describe(columns.kind),
  about: textColumn(columns.about).optional(),
  areas: listColumn(columns.areas),
  ended: textColumn(columns.ended).optional(),
  ...documentColumns,
  listed: z.iso.date().describe(columns.listed),
  page,
});

/** Every organisation that a source names behind a scheme. Nobody who holds an office is named. */
export const toProviderTable = ({ providers }: Directory, site: URL) =>
  toTable({
    name: 'providers',
    title: text.title,
    description: text.description,
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
