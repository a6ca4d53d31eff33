import { expect, test } from 'vitest';
import { toHistory } from './history.ts';

test('lists everything that happened, the newest first, and on one day what was entered last first', () => {
  expect(
    toHistory({
      listed: '2026-01-01',
      changes: [
        { on: '2026-03-01', words: 'the lowest age went from 18 to 16' },
        { on: '2026-03-01', words: 'The office moved.' },
      ],
      confirmations: [
        { by: 'the manager', on: '2026-02-01', facts: ['age', 'cost'] },
        { by: 'the office', on: '2026-04-01' },
      ],
      outcomes: [
        { measure: 'People referred', changes: [{ on: '2026-05-01', was: '180', why: 'A newer report counts more' }] },
      ],
    }),
  ).toEqual([
    { sort: 'changed', on: '2026-05-01', words: 'The figure “People referred” was 180. A newer report counts more.' },
    { sort: 'confirmed', on: '2026-04-01', words: 'All of it was confirmed by the office.' },
    { sort: 'changed', on: '2026-03-01', words: 'The office moved.' },
    { sort: 'changed', on: '2026-03-01', words: 'The lowest age went from 18 to 16.' },
    { sort: 'confirmed', on: '2026-02-01', words: 'Confirmed by the manager: age and cost.' },
    { sort: 'listed', on: '2026-01-01', words: 'Added to this site.' },
  ]);
});
