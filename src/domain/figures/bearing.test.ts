import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../schemas/outcome.ts';
import { toBearings } from './bearing.ts';

const outcome = (fields: Record<string, unknown> = {}): Outcome =>
  ({
    type: 'proportion',
    kind: 'result',
    share: { basis: 'counts', numerator: 6, denominator: 136 },
    comparator: { state: 'not stated' },
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
  expect(words).toContain('1 figure can be quoted. 1 figure has to be quoted with care.');
  expect(words).toContain('None of them was compared with anything whose number is given.');
});

test('a figure printed for two schemes together counts once', () => {
  const both = outcome();
  expect(wordsOf([[both], [both]])).toContain('2 of 2 schemes have a printed result: 1 figure in all.');
});

const orders = { from: 40, to: 30, unit: 'orders', fromLabel: 'Before', toLabel: 'After' };
const between = (comparatorKind: string) =>
  outcome({
    type: 'change',
    change: { form: 'from and to', ...orders },
    comparator: { state: 'known', value: 'Elsewhere' },
    comparatorKind,
  });

test('a weak comparison supports no claim that it worked, a similar group does more', () => {
  expect(wordsOf([[between('an earlier figure')]])).toContain(
    'Compared with something whose number is given: 1 of 1. The strongest is an earlier figure. Counted by someone ' +
      'independent: none of 1. You can say what was tried and what was recorded. You cannot say',
  );
  expect(wordsOf([[between('a similar group counted in the same way')]])).toContain(
    'how the compared figures differed',
  );
});

test('a comparator without its number is said to be claimed, and supports nothing more', () => {
  const claimed = outcome({
    comparator: { state: 'known', value: 'Elsewhere' },
    comparatorKind: 'a like-for-like group',
  });
  const words = wordsOf([[claimed]]);
  expect(words).toContain('Said to have been compared, without the number it was compared with: 1 of 1.');
  expect(words).toContain('You cannot say from these documents that any of it worked.');
});

describe('what is wrong with the numbers', () => {
  const impossible = {
    ...between('a like-for-like group'),
    cautions: [{ sort: 'fall over 100', words: 'No.' }],
  } as Outcome;
  const irreconcilable = outcome({ cautions: [{ sort: 'parts exceed whole', words: 'No.' }] });

  test('is counted, except rounding errors', () => {
    const words = wordsOf([
      [impossible, irreconcilable, outcome({ cautions: [{ sort: 'rounding', words: 'Nearly.' }] })],
    ]);
    expect(words).toContain('1 figure is impossible as printed. The reason is given with it.');
    expect(words).toContain('1 figure does not reconcile with another number. The reason is given with it.');
    expect(words).toContain('1 figure can be quoted.');
  });

  test('takes an impossible figure out of what was compared', () => {
    expect(wordsOf([[impossible, outcome()]])).toContain('None of them was compared');
    expect(wordsOf([[impossible, between('an earlier figure')]])).toContain(': 1 of 2. The strongest is an earlier');
    expect(wordsOf([[impossible]])).toContain('You cannot say from these documents that any of it worked.');
  });
});
