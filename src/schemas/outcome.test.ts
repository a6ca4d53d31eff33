import { describe, expect, test } from 'vitest';
import { messagesOf } from '../testing/messages-of.ts';
import { known, makeOutcome, notStated, outcomeFields } from '../testing/make-entry.ts';
import { outcomeSchema, type Outcome } from './outcome.ts';

const messagesFor = (type: Outcome['type'], fields: Record<string, unknown>) =>
  messagesOf(outcomeSchema, outcomeFields(type, fields));
const without = (type: Outcome['type'], field: string) =>
  messagesOf(outcomeSchema, Object.fromEntries(Object.entries(outcomeFields(type)).filter(([key]) => key !== field)));
const types = ['proportion', 'count', 'change', 'money', 'rating'] as const;

test.each(types)('a %s is taken as its type says', (type) => {
  expect(makeOutcome(type)).toEqual({
    ...outcomeFields(type),
    cautions: [],
    canSay: [],
    cannotSay: [],
    changes: [],
    also: [],
  });
});

describe('the type decides what a figure must say', () => {
  test.each([
    ['proportion', 'share'],
    ['count', 'value'],
    ['count', 'unit'],
    ['change', 'change'],
    ['money', 'pounds'],
    ['rating', 'value'],
  ] as const)('a %s needs %s', (type, field) => {
    expect(without(type, field)).toEqual([`${field}: is missing`]);
  });

  test('a rating needs its scale, stated or not', () => {
    expect(without('rating', 'scale')).toEqual(['scale: is missing. Add it to notStated if the source does not say']);
  });

  test.each<[Outcome['type'], Record<string, unknown>, RegExp]>([
    ['count', { percent: 5 }, /^“percent” is not a field here/],
    ['money', { value: 5 }, /^“value” is not a field here/],
    ['proportion', { unit: 'people' }, /^“unit” is not a field here/],
  ])('a %s has no field %o', (type, fields, message) => {
    expect(messagesFor(type, fields)).toEqual([expect.stringMatching(message)]);
  });
});

test.each([
  [
    'an unknown type',
    'counts',
    'type: “counts” is not a type of outcome; did you mean “count”? Write one of: proportion, count, change, money, ' +
      'rating',
  ],
  [
    'a type near to none',
    'percentage',
    'type: “percentage” is not a type of outcome. Write one of: proportion, count, change, money, rating',
  ],
  ['no type', undefined, 'type: is missing. Write one of: proportion, count, change, money, rating'],
])('%s is reported', (_, type, message) => {
  expect(messagesFor('count', { type })).toEqual([message]);
});

test.each<[unknown, string]>([
  ['98%', 'should be a group of fields'],
  [undefined, 'is missing'],
  [null, 'should be a group of fields'],
])('an outcome written as %o is reported', (value, message) => {
  expect(messagesOf(outcomeSchema, value)).toEqual([message]);
});

describe('every figure says who, when, for how long, against what and who counted, or leaves it open', () => {
  test.each(['population', 'period', 'followUp', 'noData', 'standing', 'comparator', 'countedBy'])(
    '%s may not be left out',
    (field) => {
      for (const type of types)
        expect(without(type, field)).toEqual([`${field}: is missing. Add it to notStated if the source does not say`]);
    },
  );

  test('a figure without a source is rejected', () => {
    for (const type of types) expect(without(type, 'source')).toEqual(['source: is missing']);
  });
});

describe('a share', () => {
  test.each<[string, unknown, string[]]>([
    ['with counts', { basis: 'counts', numerator: 0, denominator: 1 }, []],
    [
      'with counts and the percentage printed',
      { basis: 'counts', numerator: 6, denominator: 136, printedPercent: 4 },
      [],
    ],
    [
      'with the decimals printed',
      { basis: 'percentage of a known base', percent: 93, denominator: 86, decimals: 1 },
      [],
    ],
    [
      'with part of a decimal',
      { basis: 'percentage of a known base', percent: 93, denominator: 86, decimals: 0.5 },
      ['share, decimals: should be a whole number'],
    ],
    ['of a known base', { basis: 'percentage of a known base', percent: 98.5, denominator: 42 }, []],
    ['of no stated base', { basis: 'base not stated', percent: 98 }, []],
    ['over 100, which the check of sums rejects, not the schema', { basis: 'base not stated', percent: 185 }, []],
    [
      'of nobody',
      { basis: 'counts', numerator: 0, denominator: 0 },
      ['share, denominator: cannot be 0: there is nobody to take a share of'],
    ],
    [
      'of part of a person',
      { basis: 'counts', numerator: 1.5, denominator: 3 },
      ['share, numerator: should be a whole number'],
    ],
    ['below nothing', { basis: 'base not stated', percent: -1 }, ['share, percent: should be at least 0']],
    [
      'of no stated base, and yet of a number',
      { basis: 'base not stated', percent: 98, denominator: 42 },
      ['share: “denominator” is not a field here. The fields are: basis, percent'],
    ],
    ['with half its counts', { basis: 'counts', numerator: 6 }, ['share, denominator: is missing']],
    [
      'on an unknown basis',
      { basis: 'count', numerator: 6, denominator: 136 },
      [
        'share, basis: “count” is not a basis of a share; did you mean “counts”? Write one of: counts, percentage of ' +
          'a known base, base not stated',
      ],
    ],
    [
      'without a basis',
      { percent: 98 },
      ['share, basis: is missing. Write one of: counts, percentage of a known base, base not stated'],
    ],
  ])('%s', (_, share, messages) => {
    expect(messagesFor('proportion', { share })).toEqual(messages);
  });
});

describe('a change', () => {
  const fromTo = { form: 'from and to', from: 3, to: 22, unit: 'orders', fromLabel: 'before', toLabel: 'after' };
  test.each<[string, unknown, string[]]>([
    ['from one number to another', fromTo, []],
    ['so many times', { ...fromTo, printedTimes: 7 }, []],
    ['no times', { ...fromTo, printedTimes: 0 }, ['change, printedTimes: should be above 0']],
    [
      'whose ends have no name',
      { ...fromTo, toLabel: '' },
      ['change, toLabel: is empty; write a few words or leave the field out'],
    ],
    ['in per cent', { form: 'percent', percent: 185, direction: 'lower' }, []],
    [
      'in neither direction',
      { form: 'percent', percent: 5, direction: 'down' },
      ['change, direction: “down” is not a direction. Write one of: lower, higher'],
    ],
    [
      'in an unknown form',
      { form: 'per cent', percent: 5 },
      [
        'change, form: “per cent” is not a form of a change; did you mean “percent”? Write one of: from and to, ' +
          'percent',
      ],
    ],
  ])('%s', (_, change, messages) => {
    expect(messagesFor('change', { change })).toEqual(messages);
  });
});

test.each<[string, Record<string, unknown>, string[]]>([
  [
    'a caution of an unknown sort',
    { cautions: [{ sort: 'fall over 10', words: 'Wrong.' }] },
    [
      'cautions, number 1, sort: “fall over 10” is not a sort of caution; did you mean “fall over 100”? Write one ' +
        'of: share over 100, part larger than whole, fall over 100, counts and percentage disagree, no whole number ' +
        'gives this, times do not match, parts exceed whole, figures differ between places, rounding, completers ' +
        'only, compared with people who declined, national trend, research elsewhere, wording says more than the ' +
        'figure, may count people twice, not clear what was counted, other',
    ],
  ],
  ['a caution without words', { cautions: [{ sort: 'other' }] }, ['cautions, number 1, words: is missing']],
  [
    'a kind that no figure of a scheme has',
    { kind: 'context' },
    ['kind: “context” is not a kind of figure. Write one of: result, activity, capacity, target'],
  ],
  [
    'an unknown comparator',
    { comparatorKind: 'a control group' },
    [
      'comparatorKind: “a control group” is not a kind of comparator. Write one of: an earlier figure, people who ' +
        'declined, another group, a similar group counted in the same way, a like-for-like group, a group chosen by ' +
        'lot',
    ],
  ],
  ['a part of a person without data', { noData: known(1.5) }, ['noData, value: should be a whole number']],
  [
    'an unknown counter',
    { countedBy: known({ who: 'polcie', name: 'Them' }) },
    [
      'countedBy, value, who: “polcie” is not a counter; did you mean “police”? Write one of: scheme, provider, ' +
        'commissioner, police, independent evaluator, inspectorate, national statistics',
    ],
  ],
  [
    'a period that is words and no fact',
    { period: '2019' },
    [
      'period: needs a state. Write { state: known, value: …, source: … }, { state: not stated, why: … } or { state: ' +
        'does not apply, why: … }',
    ],
  ],
  [
    'everything it may say',
    {
      period: notStated,
      qualifier: 'over',
      family: 'reoffending',
      alsoOf: ['other'],
      cautions: [{ sort: 'figures differ between places', words: 'Wrong.', with: ['a/b'] }],
      partOf: 'all',
      partition: 'sex',
      asPrinted: 'almost',
      canSay: ['a'],
      cannotSay: ['b'],
      changes: [{ on: '2026-11-24', was: '5', why: 'Misread' }],
    },
    [],
  ],
])('%s', (_, fields, messages) => {
  expect(messagesFor('count', fields)).toEqual(messages);
});
