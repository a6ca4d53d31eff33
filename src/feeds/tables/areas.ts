import { addressOn } from '../../domain/lists/address.ts';
import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { ids, page, text } from './fact-column.ts';
import { openGovernmentLicence } from './licence.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  id: text('Its id, which ends its address.'),
  name: text('Its name.'),
  kind: z.enum(['police area', 'larger place']).describe('A police force area, or a larger place that a scheme names.'),
  code: text('Its code at the Office for National Statistics; Northern Ireland has none.').optional(),
  nation: text('England, Wales, Scotland or Northern Ireland.').optional(),
  region: text('The region that it lies in.').optional(),
  force: text('Its police force.').optional(),
  covers: text('What it covers, in words.').optional(),
  members: ids('Ids of the police areas in it, for a larger place.'),
  neighbours: ids('Ids of the areas beside it.'),
  schemes: ids('Ids of the schemes that name it or a larger place that holds it.'),
  page,
});

/** Every police area, and the larger places that a scheme names. */
export const toAreaTable = ({ areas, regions }: Directory, site: URL) =>
  toTable({
    name: 'areas',
    title: 'Areas',
    description:
      'The police areas of the United Kingdom, and the larger places that a scheme names. An area without schemes is ' +
      'a gap in the sources, not proof that there is no help. Names and codes of police areas are the Office for ' +
      'National Statistics’, under the Open Government Licence v3.0.',
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
