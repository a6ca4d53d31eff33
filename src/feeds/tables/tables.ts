import { createHash } from 'node:crypto';
import type { ContactDay } from '../../data/contacts/own.ts';
import type { Directory } from '../../data/views.ts';
import { memoizeByObject } from '../../domain/lists/memoize.ts';
import { toAreaTable } from './areas.ts';
import { toContactTable } from './contacts.ts';
import { toContextTable } from './context.ts';
import { toFactTable } from './facts.ts';
import { toOutcomeTable } from './outcomes.ts';
import { toProviderTable } from './providers.ts';
import { toRoleTable } from './roles.ts';
import { toSchemeTable } from './schemes.ts';
import { toSourceTable } from './sources.ts';
import { toCsv, toJson, toNdjson, type Table } from './table.ts';
import { toVocabularyTable } from './vocabulary.ts';

/** All tables of the data page, in its order, as they are on a day. */
export const toTables = (directory: Directory, site: URL, when: ContactDay): Table[] => [
  toSchemeTable(directory, site),
  toFactTable(directory),
  toRoleTable(directory),
  toProviderTable(directory, site),
  toAreaTable(directory, site),
  toContactTable(directory, when),
  toOutcomeTable(directory, site),
  toSourceTable(directory, site),
  toContextTable(directory),
  toVocabularyTable(directory),
];

/** The forms that every table comes in. The ending is part of the file’s name, which never changes. */
export const forms = {
  csv: { title: 'CSV', type: 'text/csv', write: toCsv },
  json: { title: 'JSON', type: 'application/json', write: toJson },
  ndjson: { title: 'NDJSON', type: 'application/x-ndjson', write: toNdjson },
} as const;
/** How the address of a table ends. */
export type Form = keyof typeof forms;

/** How large each file of a table is, and its hash, as hexadecimal SHA-256. */
export const measureFiles = memoizeByObject((table: Table): Record<Form, { bytes: number; hash: string }> => ({
  csv: measure(toCsv(table)),
  json: measure(toJson(table)),
  ndjson: measure(toNdjson(table)),
}));

const measure = (text: string) => ({
  bytes: Buffer.byteLength(text),
  hash: createHash('sha256').update(text).digest('hex'),
});
