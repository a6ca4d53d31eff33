import { z } from 'zod';
import { context as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { documentColumns, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  id: textColumn(columns.id),
  words: textColumn(columns.words),
  about: textColumn(columns.about).optional(),
  note: textColumn(columns.note).optional(),
  ...documentColumns,
});

/** Numbers about the problem, which are no result of any scheme. */
export const toContextTable = ({ sources }: Directory) =>
  toTable({
    name: 'context',
    title: text.title,
    description: text.description,
    shape,
    rows: sources.flatMap(({ source }) =>
      source.context.map(({ id, words, about, note, source: { document, at } }) => ({
        id,
        words,
        about,
        note,
        document,
        at,
      })),
    ),
  });
