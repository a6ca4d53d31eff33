import { z } from 'zod';
import { facts as text } from '#messages/tables.ts';
import { toRows } from '../../data/facts/rows.ts';
import type { Directory } from '../../data/views.ts';
import { documentColumns, stateColumn, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  scheme: textColumn(columns.scheme),
  question: textColumn(columns.question),
  state: stateColumn(columns.state),
  answer: textColumn(columns.answer).optional(),
  why: textColumn(columns.why).optional(),
  reading: textColumn(columns.reading).optional(),
  document: documentColumns.document.optional(),
  at: documentColumns.at.optional(),
});

/** Every question that a scheme’s page answers, a row each, with its source. */
export const toFactTable = ({ schemes, cite }: Directory) =>
  toTable({
    name: 'facts',
    title: text.title,
    description: text.description,
    shape,
    rows: schemes.flatMap((scheme) => {
      const { who, how, more } = toRows(scheme, cite);
      return [...who, ...how, ...more].map(({ label, state, text: answer, reading, sources: [first] }) => ({
        scheme: scheme.id,
        question: label,
        state,
        ...(answer ? (state === 'known' ? { answer } : { why: answer }) : {}),
        reading,
        document: first?.document,
        at: first?.at,
      }));
    }),
  });
