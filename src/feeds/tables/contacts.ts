import { z } from 'zod';
import { howKnown, own as ownText, printedIn } from '#messages/contacts.ts';
import * as text from '#messages/contact-table.ts';
import type { DoorView, LineView } from '../../data/contacts/contacts.ts';
import { toOwnContact, yearInWords, type ContactDay, type Reachable } from '../../data/contacts/own.ts';
import type { Directory } from '../../data/views.ts';
import { contactReaders } from '../../schemas/own-contact.ts';
import { documentColumns, stateColumn, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  of: z.enum(['scheme', 'organisation', 'area', 'line']).describe(columns.of),
  id: textColumn(columns.id),
  kind: z
    .enum(['the scheme itself', 'the organisation itself', 'force', 'office', 'national line'])
    .describe(columns.kind),
  name: textColumn(columns.name).optional(),
  state: stateColumn(columns.state),
  live: z.boolean().describe(columns.live),
  phone: textColumn(columns.phone).optional(),
  email: textColumn(columns.email).optional(),
  web: textColumn(columns.web).optional(),
  hours: textColumn(columns.hours).optional(),
  where: textColumn(columns.where).optional(),
  for: z.enum(contactReaders).describe(columns.for).optional(),
  how_known: textColumn(columns.how_known).optional(),
  confirmed: z.iso.date().describe(columns.confirmed).optional(),
  document: documentColumns.document.optional(),
  at: documentColumns.at.optional(),
});
type Row = z.infer<typeof shape>;

/**
 * Who to contact, by the same rules as pages: the own contact of each scheme and each organisation whatever its state,
 * the force and the office of each area, and national lines.
 */
export const toContactTable = ({ schemes, providers, areas, help, sources }: Directory, when: ContactDay) => {
  const years = new Map(sources.map(({ id, date }) => [id, date ? yearInWords(date) : undefined]));
  return toTable({
    name: 'contacts',
    title: text.title,
    description: text.description,
    shape,
    rows: [
      ...schemes.map(({ id, name, listing }) =>
        toOwnRow({ of: 'scheme', id, kind: 'the scheme itself', name }, listing, { when, years }),
      ),
      ...providers.map(({ id, name, entry }) =>
        toOwnRow({ of: 'organisation', id, kind: 'the organisation itself', name }, entry.data, { when, years }),
      ),
      ...areas.flatMap(({ id, force, office }) => [
        ...toDoorRow(id, 'force', force),
        ...toDoorRow(id, 'office', office),
      ]),
      ...help.lines.map(toLineRow),
    ],
  });
};

const toOwnRow = (
  whose: Pick<Row, 'of' | 'id' | 'kind' | 'name'>,
  entry: Reachable,
  { when, years }: { when: ContactDay; years: ReadonlyMap<string, string | undefined> },
): Row => {
  const base = { ...whose, state: entry.contact.state };
  const own = toOwnContact(entry, when);
  if (!own) return { ...base, live: false };
  const { contact, confirmation, source, state } = own;
  const year = years.get(source.document);
  const { phone, email, web, hours, where, for: readers } = contact;
  return {
    ...{ ...base, live: state === 'live', phone, email, web, hours, where, for: readers },
    how_known: confirmation
      ? ownText.givenBy(confirmation.by, confirmation.on)
      : year
        ? printedIn([year])
        : ownText.neverConfirmed,
    confirmed: confirmation?.on,
    document: source.document,
    at: source.at,
  };
};

const toDoorRow = (id: string, kind: 'force' | 'office', door: DoorView | null): Row[] =>
  door
    ? [
        {
          ...{ of: 'area' as const, id, kind, name: door.name ?? undefined, state: 'known' as const, live: true },
          ...{ phone: door.number?.text, web: door.href, how_known: howKnown(door.known) },
          confirmed: door.known.confirmedOn || undefined,
        },
      ]
    : [];

const toLineRow = ({ id, name, number, href, hours, known }: LineView): Row => ({
  ...{ of: 'line' as const, id, kind: 'national line' as const, name, state: 'known' as const, live: true },
  ...{ phone: number?.text, web: href ?? undefined, hours: hours || undefined, how_known: howKnown(known) },
  confirmed: known.confirmedOn || undefined,
});
