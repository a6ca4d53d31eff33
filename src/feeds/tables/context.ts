import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { documentColumns, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  id: text('Its id within the source.'),
  words: text('The figure in a sentence.'),
  about: text('Id of the scheme beside whose text it stands.').optional(),
  note: text('What to know of it.').optional(),
  ...documentColumns,
});

/** Numbers about the problem, which are no result of any scheme. */
export const toContextTable = ({ sources }: Directory) =>
  toTable({
    name: 'context',
    title: 'Figures about the problem',
    description: 'Numbers that a source prints about crime or prison in general. None is a result of a scheme.',
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
