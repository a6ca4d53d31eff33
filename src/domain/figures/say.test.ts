import { describe, expect, test } from 'vitest';
import { cautionOf, known, makeOutcome } from '../../testing/make-entry.ts';
import { toSayable } from './say.ts';

const origin = { title: 'A Report', dated: '2021', schemes: 'Harbour Bridge' };
const ended = { state: 'does not apply', why: 'A count' };
const counts = (numerator: number, denominator: number, fields = {}) =>
  makeOutcome('proportion', { share: { basis: 'counts', numerator, denominator }, ...fields });
const sentenceOf = (outcome: Parameters<typeof toSayable>[0]) => toSayable(outcome, origin).sentence;
const allGaps = 'who counted, how long people were followed or what to compare it with';

describe('the sentence to use', () => {
  test('names its document, its scheme, and all that the document leaves out', () => {
    expect(sentenceOf(counts(6, 136))).toBe(
      `“A Report” (2021) says of Harbour Bridge: 6 of 136 people finished. The document does not say ${allGaps}.`,
    );
  });

  test('names who counted, and leaves out no gap that is left', () => {
    const countedBy = known({ who: 'commissioner', name: 'The commissioner’s office' });
    expect(sentenceOf(counts(6, 136, { countedBy, followUp: known('a year') }))).toBe(
      '“A Report” (2021) says of Harbour Bridge: 6 of 136 people finished. ' +
        'The count is by the commissioner’s office. The document does not say what to compare it with.',
    );
  });

  test('says that a comparator comes without its number, and that a share comes without its base', () => {
    const outcome = makeOutcome('proportion', {
      share: { basis: 'base not stated', percent: 98 },
      comparator: known('People elsewhere'),
      comparatorKind: 'another group',
      followUp: ended,
    });
    expect(sentenceOf(outcome)).toContain(
      'The document does not say how many people that covers, who counted or the number it is compared with.',
    );
  });

  test('of a change in per cent is never our own', () => {
    const outcome = makeOutcome('change', {
      what: 'arrests',
      change: { form: 'percent', percent: 40, direction: 'lower' },
    });
    expect(sentenceOf(outcome)).toMatch(/^“A Report” \(2021\), on Harbour Bridge, gives arrests as 40% lower\. /);
  });

  test.each([
    ['completers only', true],
    ['may count people twice', true],
    ['not clear what was counted', true],
    ['parts exceed whole', true],
    ['wording says more than the figure', false],
    ['rounding', false],
    ['other', false],
  ] as const)('holds a caution of the sort “%s”: %s', (sort, isHeld) => {
    expect(sentenceOf(makeOutcome('count', { cautions: [cautionOf(sort)] }))?.includes('This is weak.')).toBe(isHeld);
  });

  test.each([
    ['activity', true],
    ['capacity', false],
    ['target', false],
  ])('of the kind %s asks who counted: %s', (kind, asks) => {
    const outcome = makeOutcome('count', { kind, followUp: ended, comparator: ended });
    expect(sentenceOf(outcome)?.includes('who counted')).toBe(asks);
  });

  test('of an impossible figure is none, and nothing else can be said with it', () => {
    const fall = { change: { form: 'percent', percent: 185, direction: 'lower' }, canSay: ['It fell'] };
    expect(toSayable(makeOutcome('change', fall), origin)).toMatchObject({ sentence: null, also: [] });
    expect(toSayable(counts(7, 6), origin)).toMatchObject({ sentence: null, also: [] });
  });
});

describe('what chance alone does', () => {
  test('is said of a result with counts, and of nobody who was not counted', () => {
    expect(toSayable(counts(6, 136, { canSay: ['most of them stayed.'] }), origin).also).toEqual([
      'If the rate behind it were anywhere from 2.0% to 9.3%, chance alone could give 6 of 136 (95% interval). That ' +
        'says nothing about people who were not counted.',
      'Most of them stayed.',
    ]);
  });

  test.each([
    ['no result', counts(6, 136, { kind: 'activity' })],
    ['no counts', makeOutcome('proportion', { share: { basis: 'base not stated', percent: 98 } })],
    ['counts that do not reconcile', counts(6, 136, { cautions: [cautionOf('parts exceed whole')] })],
  ])('is not said of %s', (_, outcome) => {
    expect(toSayable(outcome, origin).also).toEqual([]);
  });
});

const notCaused = 'That the scheme caused it. The source does not compare it with a similar group without the scheme.';
const notWorked = 'That it worked. This counts what was done, offered or aimed for.';
const notBetter = 'That it did better than a scheme elsewhere. They did not count the same thing in the same way.';

test.each([
  ['a result', counts(6, 136, { cannotSay: ['what came after'] }), [notCaused, notBetter, 'What came after.']],
  ['a result whose comparator does not apply', counts(6, 136, { comparator: ended }), [notCaused, notBetter]],
  ['a result with a known comparator', counts(6, 136, { comparator: known('People who declined') }), [notBetter]],
  ['an activity', makeOutcome('count', { kind: 'activity' }), [notWorked]],
])('what cannot be said with %s', (_, outcome, cannot) => {
  expect(toSayable(outcome, origin).cannot).toEqual(cannot);
});
