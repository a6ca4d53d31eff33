import { describe, expect, test } from 'vitest';
import { cautionOf, known, makeOutcome, notStated } from '../../testing/make-entry.ts';
import type { Outcome } from '../../schemas/outcome.ts';
import { baseOf, countsOf, formatFigure, intervalOf, leadingLimit, limitsOf, sizeOfSample } from './figure.ts';

const counts = (numerator: number, denominator: number, more: Record<string, unknown> = {}) =>
  makeOutcome('proportion', { share: { basis: 'counts', numerator, denominator, ...more } });
const ofBase = makeOutcome('proportion', {
  share: { basis: 'percentage of a known base', percent: 97.5, denominator: 1200 },
});
const bare = makeOutcome('proportion', { share: { basis: 'base not stated', percent: 98 } });
const fall = makeOutcome('change', { change: { form: 'percent', percent: 185, direction: 'lower' } });

describe('a figure as a headline prints it', () => {
  test.each<[string, Outcome]>([
    ['6 of 136', counts(6, 136)],
    ['1,206 of 13,600', counts(1206, 13_600)],
    ['98%', bare],
    ['97.5% of 1,200', ofBase],
    ['more than 180', makeOutcome('count', { qualifier: 'more than' })],
    ['up to £34,800', makeOutcome('money', { qualifier: 'up to' })],
    ['from 3 to 22', makeOutcome('change')],
    ['about from 3 to 22', makeOutcome('change', { qualifier: 'about' })],
    ['185% lower', fall],
    ['40% higher', makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'higher' } })],
    ['21', makeOutcome('rating')],
    ['from 12.5 to 21', makeOutcome('rating', { before: 12.5 })],
    ['from 0 to 21', makeOutcome('rating', { before: 0 })],
  ])('is “%s”', (words, outcome) => {
    expect(formatFigure(outcome)).toBe(words);
  });
});

test.each<[string, Outcome, ReturnType<typeof countsOf>, number | null]>([
  ['counts', counts(6, 136), { numerator: 6, denominator: 136 }, 136],
  ['a percentage of a known base', ofBase, null, 1200],
  ['a percentage of no stated base', bare, null, null],
  ['a count', makeOutcome('count'), null, null],
])('%s: what was counted, and of how many, is only what the source prints', (_, outcome, printed, base) => {
  expect(countsOf(outcome)).toEqual(printed);
  expect(baseOf(outcome)).toBe(base);
});

describe('intervals and groups', () => {
  const outcomeOf = (fields: Record<string, unknown>): Outcome => ({ cautions: [], ...fields }) as unknown as Outcome;
  const counts = (numerator: number, denominator: number): Outcome =>
    outcomeOf({ type: 'proportion', share: { basis: 'counts', numerator, denominator } });
  const known = outcomeOf({
    type: 'proportion',
    share: { basis: 'percentage of a known base', percent: 95, denominator: 85 },
  });
  const noBase = outcomeOf({ type: 'proportion', share: { basis: 'base not stated', percent: 65 } });
  const fall = outcomeOf({ type: 'change', change: { form: 'percent', percent: 40, direction: 'lower' } });
  const fromTo = (bases: Record<string, number> = {}): Outcome =>
    outcomeOf({ type: 'change', change: { form: 'from and to', from: 3, to: 22, ...bases } });
  const rating = outcomeOf({ type: 'rating', value: 21 });
  const count = outcomeOf({ type: 'count', value: 180 });
  const money = outcomeOf({ type: 'money', pounds: 5 });

  describe('an interval', () => {
    test('is in per cent where counts are printed', () => {
      expect(intervalOf(counts(6, 136))).toEqual({ low: expect.closeTo(2.04, 2), high: expect.closeTo(9.29, 2) });
    });

    test.each([
      [
        'a percentage of a known base',
        known,
        'The source gives a percentage of a group of 85, but not the count, so no interval is drawn.',
      ],
      [
        'a percentage of no stated base',
        noBase,
        'The source does not say how many people this is a percentage of, so no interval is drawn.',
      ],
      [
        'a change in per cent',
        fall,
        'The source gives a percentage, but not the numbers before and after, so no interval is drawn.',
      ],
      [
        'two numbers of a stated base',
        fromTo({ fromBase: 60, toBase: 40 }),
        'The source gives two numbers, but not how much they vary by chance, so no interval is drawn.',
      ],
      ['two numbers', fromTo(), 'These are two numbers and not shares of a group, so there is no interval.'],
      [
        'a score',
        rating,
        'The source gives an average, but not how spread out the scores were, so no interval is drawn.',
      ],
      ['a count', count, 'This is a number and not a share of a group, so there is no interval.'],
      ['a sum', money, 'This is a sum of money and not a share of a group, so there is no interval.'],
      ['more than all', counts(7, 6), 'The counts cannot be right as printed, so no interval is drawn.'],
    ])('of %s is none, and says why', (_, outcome, why) => {
      expect(intervalOf(outcome)).toEqual({ why });
    });
  });

  test.each([
    [counts(1, 50), 'large', 50],
    [counts(1, 49), 'small', 49],
    [known, 'large', 85],
    [noBase, 'not stated', null],
    [fall, 'not stated', null],
    [rating, 'not stated', null],
    [fromTo(), 'does not apply', null],
    [fromTo({ fromBase: 60, toBase: 40 }), 'small', 40],
    [count, 'does not apply', null],
    [money, 'does not apply', null],
  ])('the group behind %o is %s, of %s people', (outcome, size, base) => {
    expect(sizeOfSample(outcome)).toBe(size);
    expect(baseOf(outcome)).toBe(base);
  });
});

describe('the limits of a figure', () => {
  const small = 'A small group, under 50: a few more or fewer people would change the share a lot.';
  const noBase = 'The source does not say how many people this is a percentage of.';
  const noNumbers = 'The source does not give the numbers before and after.';
  const nobody =
    'The source does not compare this with anything, so it cannot show that the scheme made the difference.';
  const noFollowUp = 'The source does not say how long people were followed.';
  const selfReported =
    'The people who run or pay for the scheme chose to print this, and we do not know of anyone who checked it.';
  const closed = { comparator: known('People elsewhere'), followUp: { state: 'does not apply', why: 'A count' } };
  const proportion = (share: Record<string, unknown>, fields: Record<string, unknown> = closed) =>
    makeOutcome('proportion', { share, ...fields });

  test.each<[string, Outcome, boolean, string[]]>([
    ['everything stated', proportion({ basis: 'counts', numerator: 6, denominator: 136 }), false, []],
    ['49 people', proportion({ basis: 'counts', numerator: 6, denominator: 49 }), false, [small]],
    ['50 people', proportion({ basis: 'counts', numerator: 6, denominator: 50 }), false, []],
    [
      'a percentage of 49 people',
      proportion({ basis: 'percentage of a known base', percent: 98, denominator: 49 }),
      false,
      [small],
    ],
    ['no base', proportion({ basis: 'base not stated', percent: 98 }), false, [noBase]],
    [
      'a change in per cent alone',
      makeOutcome('change', { change: { form: 'percent', percent: 40, direction: 'lower' }, ...closed }),
      false,
      [noNumbers],
    ],
    ['a change from one number to another', makeOutcome('change', closed), false, []],
    [
      'no comparator stated',
      proportion({ basis: 'counts', numerator: 6, denominator: 136 }, { ...closed, comparator: notStated }),
      false,
      [nobody],
    ],
    [
      'a comparator that does not apply',
      proportion(
        { basis: 'counts', numerator: 6, denominator: 136 },
        { ...closed, comparator: { state: 'does not apply', why: 'A count' } },
      ),
      false,
      [],
    ],
    [
      'no follow-up stated',
      proportion({ basis: 'counts', numerator: 6, denominator: 136 }, { ...closed, followUp: notStated }),
      false,
      [noFollowUp],
    ],
    [
      'a document of those it is about',
      proportion({ basis: 'counts', numerator: 6, denominator: 136 }),
      true,
      [selfReported],
    ],
    [
      'everything open',
      proportion({ basis: 'base not stated', percent: 98 }, {}),
      true,
      [noBase, nobody, noFollowUp, selfReported],
    ],
  ])('with %s', (_, outcome, isSelfReported, words) => {
    expect(limitsOf(outcome, isSelfReported)).toEqual(words.map((limit) => ({ sort: 'weak', words: limit })));
  });

  test.each(['activity', 'capacity', 'target'])('that counts %s are its own cautions alone', (kind) => {
    expect(limitsOf(makeOutcome('count', { kind, cautions: [cautionOf('may count people twice')] }), true)).toEqual([
      { sort: 'weak', words: 'This is weak.' },
    ]);
  });

  test('begin with its own cautions, in their order', () => {
    const cautions = [
      { sort: 'completers only', words: 'First.' },
      { sort: 'fall over 100', words: 'Second.' },
    ];
    expect(limitsOf(makeOutcome('change', { change: fall.change, cautions, ...closed }), false)).toEqual([
      { sort: 'weak', words: 'First.' },
      { sort: 'cannot be right', words: 'Second.' },
      { sort: 'weak', words: noNumbers },
    ]);
  });

  describe('the limit that comes first', () => {
    const completers = { sort: 'completers only', words: 'First.' };
    const leadOf = (outcome: Outcome) => leadingLimit(outcome, limitsOf(outcome, false));
    test('is why it cannot be right, where it cannot', () => {
      const { lead, rest } = leadOf(
        makeOutcome('change', {
          change: fall.change,
          cautions: [completers, { sort: 'fall over 100', words: 'Second.' }],
          ...closed,
        }),
      );
      expect([lead?.words, ...rest.map(({ words }) => words)]).toEqual(['Second.', 'First.', noNumbers]);
    });
    test('else follows from how it was recorded', () => {
      const { lead, rest } = leadOf(makeOutcome('change', { change: fall.change, cautions: [completers], ...closed }));
      expect([lead?.words, ...rest.map(({ words }) => words)]).toEqual([noNumbers, 'First.']);
    });
    test('else is its own first caution, and none where it has none', () => {
      expect(leadOf(makeOutcome('count', { kind: 'activity', cautions: [completers] })).lead?.words).toBe('First.');
      expect(leadOf(makeOutcome('count', { kind: 'activity', cautions: [] }))).toEqual({ lead: undefined, rest: [] });
    });
  });
});
