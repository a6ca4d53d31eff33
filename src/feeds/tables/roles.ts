import { z } from 'zod';
import { roles as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { organisationRoles } from '../../schemas/scheme.ts';
import { documentColumns, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  scheme: textColumn(columns.scheme),
  provider: textColumn(columns.provider),
  role: z.enum(organisationRoles).describe(columns.role),
  words: textColumn(columns.words).optional(),
  ...documentColumns,
});

/** Which organisation does what for which scheme. */
export const toRoleTable = ({ schemes }: Directory) =>
  toTable({
    name: 'roles',
    title: text.title,
    description: text.description,
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
