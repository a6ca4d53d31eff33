import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../schemas/outcome.ts';
import { toBearings } from './bearing.ts';

const outcome = (fields: Record<string, unknown> = {}): Outcome =>
  ({
    type: 'proportion',
    kind: 'result',
    share: { basis: 'counts', numerator: 6, denominator: 136 },
    followUp: { state: 'not stated' },
    countedBy: { state: 'not stated' },
    cautions: [],
    ...fields,
  }) as unknown as Outcome;
const wordsOf = (schemes: Outcome[][]): string =>
  toBearings(schemes)
    .map(({ words }) => words)
    .join(' ');

test('schemes without a result support only what was tried', () => {
  expect(toBearings([[outcome({ kind: 'activity' })], []])).toEqual([
    { state: 'not stated', words: 'None of the 2 schemes has a printed result.' },
    {
      state: 'caution',
      words:
        'You can say what was tried and what was recorded. You cannot say from these documents that any of it worked.',
    },
  ]);
});

test('counts what is printed, and says none where there is none', () => {
  const words = wordsOf([[outcome(), outcome({ share: { basis: 'base not stated', percent: 40 } })], []]);
  expect(words).toContain('1 of 2 schemes has a printed result: 2 figures in all.');
  expect(words).toContain('can be drawn: 1 of 2.');
  expect(words).toContain('The source says how long people were followed: none of 2.');
  expect(words).toContain('None of them was compared with anything.');
});

test('a figure printed for two schemes together counts once', () => {
  const both = outcome();
  expect(wordsOf([[both], [both]])).toContain('2 of 2 schemes have a printed result: 1 figure in all.');
});

test('a weak comparison supports no claim that it worked, a like-for-like one does more', () => {
  expect(wordsOf([[outcome({ comparatorKind: 'an earlier figure' })]])).toContain(
    'level 2 of 5. Counted by someone independent: none of 1. You can say what was tried and what was recorded. You ' +
      'cannot say',
  );
  expect(wordsOf([[outcome({ comparatorKind: 'a like-for-like group' })]])).toContain(
    'how the compared figures differed',
  );
});

describe('what is wrong with the numbers', () => {
  const impossible = outcome({
    cautions: [{ sort: 'fall over 100', words: 'No.' }],
    comparatorKind: 'a like-for-like group',
  });
  const irreconcilable = outcome({ cautions: [{ sort: 'parts exceed whole', words: 'No.' }] });

  test('is counted, except rounding errors', () => {
    const words = wordsOf([
      [impossible, irreconcilable, outcome({ cautions: [{ sort: 'rounding', words: 'Nearly.' }] })],
    ]);
    expect(words).toContain('1 figure cannot be right as printed. The reason is given with it.');
    expect(words).toContain('1 figure does not reconcile with another number. The reason is given with it.');
  });

  test('takes a figure that cannot be right out of what was compared', () => {
    expect(wordsOf([[impossible, outcome()]])).toContain(
      'None of the figures that can be right was compared with anything.',
    );
    expect(wordsOf([[impossible, outcome({ comparatorKind: 'an earlier figure' })]])).toContain(
      'Compared with something, leaving out figures that cannot be right: 1 of 2. The strongest comparison is ' +
        'level 2 of 5.',
    );
    expect(wordsOf([[impossible]])).toContain('You cannot say from these documents that any of it worked.');
  });
});
