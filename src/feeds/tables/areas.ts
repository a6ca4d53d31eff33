import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import { areas as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { listColumn, page, textColumn } from './fact-column.ts';
import { openGovernmentLicence } from './licence.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  id: textColumn(columns.id),
  name: textColumn(columns.name),
  kind: z.enum(['police area', 'larger place']).describe(columns.kind),
  code: textColumn(columns.code).optional(),
  nation: textColumn(columns.nation).optional(),
  region: textColumn(columns.region).optional(),
  force: textColumn(columns.force).optional(),
  covers: textColumn(columns.covers).optional(),
  members: listColumn(columns.members),
  neighbours: listColumn(columns.neighbours),
  schemes: listColumn(columns.schemes),
  page,
});

/** Every police area, and the larger places that a scheme names. */
export const toAreaTable = ({ areas, regions }: Directory, site: URL) =>
  toTable({
    name: 'areas',
    title: text.title,
    description: text.description,
    alsoUnder: [openGovernmentLicence],
    shape,
    rows: [...areas, ...regions].map(({ id, name, href, kind, area, region, neighbours, schemes }) => ({
      id,
      name,
      kind,
      code: area?.code ?? undefined,
      nation: area?.nation,
      region: area?.region || undefined,
      force: area?.force,
      covers: area?.covers ?? region?.note,
      members: region?.members ?? [],
      neighbours: neighbours.map((view) => view.id),
      schemes: schemes.map((scheme) => scheme.id),
      page: addressOn(href, site),
    })),
  });
