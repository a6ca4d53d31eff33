import { z } from 'zod';
import { toRows } from '../../data/facts/rows.ts';
import type { Directory } from '../../data/views.ts';
import { documentColumns, stateColumn, text } from './fact-column.ts';
import { toTable } from './table.ts';

const shape = z.strictObject({
  scheme: text('Id of the scheme.'),
  question: text('The question, as its page asks it. “Rule” is a rule about who can take part.'),
  state: stateColumn('the answer'),
  answer: text('The answer in our words; there only where it is known.').optional(),
  why: text('Why it is not stated or does not apply, where the file says.').optional(),
  reading: text('Set where the answer is our reading of the source and not its word.').optional(),
  document: documentColumns.document.optional(),
  at: documentColumns.at.optional(),
});

/** Every question that a scheme’s page answers, a row each, with its source. */
export const toFactTable = ({ schemes, cite }: Directory) =>
  toTable({
    name: 'facts',
    title: 'Facts about schemes',
    description:
      'Every question that is asked of every scheme, with the answer, how it stands, and the place in its source.',
    shape,
    rows: schemes.flatMap((scheme) => {
      const { who, how, more } = toRows(scheme, cite);
      return [...who, ...how, ...more].map(({ label, state, text: said, reading, sources: [first] }) => ({
        scheme: scheme.id,
        question: label,
        state,
        ...(said ? (state === 'known' ? { answer: said } : { why: said }) : {}),
        reading,
        document: first?.document,
        at: first?.at,
      }));
    }),
  });
