import { describe, expect, test } from 'vitest';
import { cautionSorts, gradedSorts, type Grade, type GradedSort, type Outcome } from '../schemas/outcome.ts';
import { cautionOf, makeOutcome } from '../testing/make-entry.ts';
import { sizeOf } from './figures.ts';
import type { Fields } from '../schemas/form/fields.ts';
import { count, line, messagesOf } from '../testing/figure-lines.ts';

const share = (fields: Fields) => ({ share: { basis: 'counts', ...fields } });
const answers: Record<Grade, string> = {
  impossible: 'why it cannot be right as printed',
  'does not reconcile': 'what it does not reconcile with',
  rounding: 'what the counts give',
};
const ask = (sort: GradedSort) =>
  `Correct it, or add a caution of the sort “${sort}” that says in plain words ${answers[gradedSorts[sort]]}`;

/** Cautions that say why little can be concluded, and nothing of the numbers. */
const otherSorts = cautionSorts.filter((sort) => !(sort in gradedSorts) && sort !== 'national trend');

interface RuleCase {
  sort: GradedSort;
  line: number;
  message: string;
  /** The outcomes of a file, the last of them with these cautions. */
  outcomes: (cautions: Fields) => string;
}

const rules: RuleCase[] = [
  {
    sort: 'counts and percentage disagree',
    line: 30,
    message: `outcome “finished”: 6 of 136 is 4.4%, not 6%. ${ask('counts and percentage disagree')}`,
    outcomes: (cautions) =>
      line('proportion', { ...share({ numerator: 6, denominator: 136, printedPercent: 6 }), ...cautions }),
  },
  {
    sort: 'rounding',
    line: 30,
    message: `outcome “finished”: 80 of 86 is 93.02%, which does not round to 93.1%. ${ask('rounding')}`,
    outcomes: (cautions) =>
      line('proportion', {
        share: { basis: 'percentage of a known base', percent: 93.1, denominator: 86 },
        ...cautions,
      }),
  },
  {
    sort: 'no whole number gives this',
    line: 30,
    message: `outcome “finished”: no whole number of 7 gives 50%. ${ask('no whole number gives this')}`,
    outcomes: (cautions) =>
      line('proportion', { share: { basis: 'percentage of a known base', percent: 50, denominator: 7 }, ...cautions }),
  },
  {
    sort: 'share over 100',
    line: 30,
    message: `outcome “finished”: a share cannot be more than 100%, and this is 120%. ${ask('share over 100')}`,
    outcomes: (cautions) => line('proportion', { share: { basis: 'base not stated', percent: 120 }, ...cautions }),
  },
  {
    sort: 'part larger than whole',
    line: 30,
    message: `outcome “finished”: 7 of 6 is more than all of them. ${ask('part larger than whole')}`,
    outcomes: (cautions) => line('proportion', { ...share({ numerator: 7, denominator: 6 }), ...cautions }),
  },
  {
    sort: 'part larger than whole',
    line: 31,
    message:
      'outcome “women”: a part cannot be larger than its whole, and 181 is more than 180. ' +
      ask('part larger than whole'),
    outcomes: (cautions) =>
      line('count', count('everybody', 180)) + line('count', count('women', 181, { partOf: 'everybody', ...cautions })),
  },
  {
    sort: 'fall over 100',
    line: 30,
    message: `outcome “finished”: nothing can fall by more than 100%, and this is 185%. ${ask('fall over 100')}`,
    outcomes: (cautions) =>
      line('change', { change: { form: 'percent', percent: 185, direction: 'lower' }, ...cautions }),
  },
  {
    sort: 'times do not match',
    line: 30,
    message: `outcome “finished”: 3 to 22 is 7.3 times, not 8. ${ask('times do not match')}`,
    outcomes: (cautions) =>
      line('change', {
        change: {
          form: 'from and to',
          from: 3,
          to: 22,
          unit: 'orders',
          fromLabel: 'before',
          toLabel: 'after',
          printedTimes: 8,
        },
        ...cautions,
      }),
  },
];

describe.each(rules)('the rule reported as “$message”', ({ sort, line: at, message, outcomes }) => {
  test('stops a file that breaks it', () => {
    expect(messagesOf(outcomes({}))).toEqual([`content/schemes/valid-scheme.mdx:${at}  ${message}`]);
  });

  test('lets the same file pass with the right caution', () => {
    expect(messagesOf(outcomes({ cautions: [cautionOf(sort)] }))).toEqual([]);
  });

  test('is not answered by a caution of any other sort', () => {
    expect(messagesOf(outcomes({ cautions: otherSorts.map(cautionOf) }))).toEqual([
      `content/schemes/valid-scheme.mdx:${at}  ${message}`,
    ]);
  });
});

test.each(rules.map(({ sort }) => sort))('a caution of the sort “%s” that no sum bears out is reported', (sort) => {
  expect(
    messagesOf(line('proportion', { ...share({ numerator: 6, denominator: 136 }), cautions: [cautionOf(sort)] })),
  ).toEqual([
    `content/schemes/valid-scheme.mdx:30  outcome “finished”: has a caution of the sort “${sort}”, which its numbers ` +
      'do not bear out. Take the caution out',
  ]);
});

test('there is a rule here for every sort of caution that one figure calls for on its own', () => {
  expect(
    [...new Set(rules.map(({ sort }) => sort)), 'parts exceed whole', 'figures differ between places'].toSorted(),
  ).toEqual(Object.keys(gradedSorts).toSorted());
});

test.each<[string, Outcome, number]>([
  ['counts: the people counted', makeOutcome('proportion'), 6],
  ['a percentage: the percentage', makeOutcome('proportion', { share: { basis: 'base not stated', percent: 98 } }), 98],
  ['a count: the count', makeOutcome('count'), 180],
  ['from and to: where it ended', makeOutcome('change'), 22],
  [
    'a change in per cent: the percentage',
    makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'lower' } }),
    40,
  ],
  ['money: pounds', makeOutcome('money'), 34_800],
  ['a rating: the score at the end', makeOutcome('rating', { before: 12 }), 21],
])('the size of %s', (_, outcome, size) => {
  expect(sizeOf(outcome)).toBe(size);
});
