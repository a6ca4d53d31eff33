import { z } from 'zod';
import type { Directory } from '../../data/views.ts';
import { vocabularyNames } from '../../schemas/vocabulary.ts';
import { termId } from '../oruk/taxonomy.ts';
import { ids, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  list: z.enum(vocabularyNames).describe('The list it stands in.'),
  id: text('Its id.'),
  number: z.uuid().describe('Its lasting number, as in the Open Referral feed.'),
  term: text('The official term.'),
  label: text('The term in plain words.'),
  explanation: text('What it means, in a sentence.'),
  document: text(
    'Id of the source that the explanation is from. Blank where it only says what the words mean.',
  ).optional(),
  at: text('Place in that source.').optional(),
  words_people_use: ids('What people type for it.'),
  nation: z.enum(['England and Wales', 'Scotland']).describe('Where the term is the law’s own.').optional(),
});

/** Every word that schemes are described with. */
export const toVocabularyTable = ({ terms }: Directory) =>
  toTable({
    name: 'vocabulary',
    title: 'Vocabulary',
    description:
      'The words that schemes are described with: needs, stages, disposals, approaches, audiences and referrers.',
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
