import { describe, expect, test } from 'vitest';
import { cautionOf, known, makeOutcome } from '../../testing/make-entry.ts';
import { toClaims } from './claims.ts';

const notCaused = 'That the scheme caused it. The source does not compare it with a similar group without the scheme.';
const notWorked = 'That it worked. This counts what was done, offered or aimed for.';
const notBetter = 'That it did better than a scheme elsewhere. They did not count the same thing in the same way.';

describe('a result with counts', () => {
  const result = makeOutcome('proportion', { canSay: ['most of them stayed.'], cannotSay: ['what came after'] });

  test('can be said with its interval, and not as the work of the scheme', () => {
    expect(toClaims(result, '6 of 136 people finished')).toEqual({
      can: [
        '6 of 136 people finished, according to the source.',
        'In a group of 136, chance alone can put a share like this anywhere between 2.0% and 9.3%. That says nothing ' +
          'about people who were not counted.',
        'Most of them stayed.',
      ],
      cannot: [notCaused, notBetter, 'What came after.'],
    });
  });

  test('with a known comparator leaves the cause to its own sentences', () => {
    const { cannot } = toClaims(
      makeOutcome('proportion', { comparator: known('People who declined') }),
      '6 of 136 people finished',
    );
    expect(cannot).toEqual([notBetter]);
  });

  test('whose comparator does not apply shows no cause either', () => {
    expect(
      toClaims(makeOutcome('proportion', { comparator: { state: 'does not apply', why: 'One group' } }), 'x').cannot,
    ).toContain(notCaused);
  });
});

describe('a figure that is no result', () => {
  test.each(['activity', 'capacity', 'target'])('(%s) has no interval, and does not say that it worked', (kind) => {
    expect(toClaims(makeOutcome('proportion', { kind }), 'over 6 of 136 people were seen')).toEqual({
      can: ['Over 6 of 136 people were seen, according to the source.'],
      cannot: [notWorked],
    });
  });
});

describe('a figure that cannot be right', () => {
  test('can be said only as what the source prints', () => {
    const outcome = makeOutcome('change', {
      change: { form: 'percent', percent: 185, direction: 'lower' },
      cautions: [cautionOf('fall over 100')],
    });
    expect(toClaims(outcome, '185% lower is how the source puts it').can).toEqual([
      'That the source prints this: 185% lower is how the source puts it. Always add that it cannot be ' + 'right.',
    ]);
  });

  test('since it passes all of them has no interval', () => {
    const outcome = makeOutcome('proportion', {
      share: { basis: 'counts', numerator: 7, denominator: 6 },
      cautions: [cautionOf('part larger than whole')],
    });
    expect(toClaims(outcome, '7 of 6 people finished').can).toEqual([
      'That the source prints this: 7 of 6 people finished. Always add that it cannot be right.',
    ]);
  });
});

test('a result without counts has no interval', () => {
  expect(
    toClaims(makeOutcome('proportion', { share: { basis: 'base not stated', percent: 98 } }), '98% of people finished')
      .can,
  ).toEqual(['98% of people finished, according to the source.']);
});

test.each([
  ['counts and percentage disagree', ' Always add what it does not reconcile with.'],
  ['rounding', ''],
] as const)('a figure with the caution “%s” can be said, followed by “%s”', (sort, more) => {
  const outcome = makeOutcome('count', { cautions: [cautionOf(sort)] });
  expect(toClaims(outcome, '180 women were seen').can).toEqual([
    `180 women were seen, according to the source.${more}`,
  ]);
});
