import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { organisationRoles } from '../../schemas/scheme.ts';
import { documentColumns, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  scheme: text('Id of the scheme.'),
  provider: text('Id of the organisation.'),
  role: z.enum(organisationRoles).describe('What the organisation does for the scheme.'),
  words: text('What it does, where the role does not say it.').optional(),
  ...documentColumns,
});

/** Which organisation does what for which scheme. */
export const toRoleTable = ({ schemes }: Directory) =>
  toTable({
    name: 'roles',
    title: 'Roles of organisations',
    description: 'Which organisation does what for which scheme, as a source names it.',
    shape,
    rows: schemes.flatMap(({ id, listing }) =>
      listing.organisations.map(({ provider, role, words, source: { document, at } }) => ({
        scheme: id,
        provider,
        role,
        words,
        document,
        at,
      })),
    ),
  });
