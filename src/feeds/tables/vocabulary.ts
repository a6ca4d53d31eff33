import { z } from 'zod';
import { vocabulary as text } from '#messages/tables.ts';
import type { Directory } from '../../data/views.ts';
import { vocabularyNames } from '../../schemas/vocabulary.ts';
import { termId } from '../oruk/taxonomy.ts';
import { listColumn, textColumn } from './fact-column.ts';
import { toTable } from './table.ts';

const { columns } = text;
const shape = z.strictObject({
  list: z.enum(vocabularyNames).describe(columns.list),
  id: textColumn(columns.id),
  number: z.guid().describe(columns.number),
  term: textColumn(columns.term),
  label: textColumn(columns.label),
  explanation: textColumn(columns.explanation),
  document: textColumn(columns.document).optional(),
  at: textColumn(columns.at).optional(),
  words_people_use: listColumn(columns.words_people_use),
  nation: z.enum(['England and Wales', 'Scotland']).describe(columns.nation).optional(),
});

/** Every word that schemes are described with. */
export const toVocabularyTable = ({ terms }: Directory) =>
  toTable({
    name: 'vocabulary',
    title: text.title,
    description: text.description,
    shape,
    rows: vocabularyNames.flatMap((list) =>
      terms[list].map(({ id, term, label, explanation, source, wordsPeopleUse, nation }) => ({
        list,
        id,
        number: termId(list, id),
        term,
        label,
        explanation,
        document: source?.document,
        at: source?.at,
        words_people_use: wordsPeopleUse,
        nation,
      })),
    ),
  });
