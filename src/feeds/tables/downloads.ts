import { formatBytes } from '../../messages/format.ts';
import type { Table } from './table.ts';
import { forms, measureFiles, type Form } from './tables.ts';

/** A set of files that hold the same, for the data page. */
export interface TableDownload {
  name: string;
  title: string;
  description: string;
  rows: number;
  files: { label: string; href: string; size: string }[];
}

/** The tables with the size of each of their files. */
export const toTableDownloads = (tables: readonly Table[]): TableDownload[] =>
  tables.map((table) => ({
    name: table.name,
    title: table.title,
    description: table.description,
    rows: table.rows.length,
    files: (Object.keys(forms) as Form[]).map((form) => ({
      label: forms[form].title,
      href: `/data/${table.name}.${form}`,
      size: formatBytes(measureFiles(table)[form].bytes),
    })),
  }));
