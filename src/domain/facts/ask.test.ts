import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions } from '#messages/ask.ts';
import { factNames, type FactName } from '../../schemas/facts.ts';
import { makeScheme } from '../../testing/make-entry.ts';
import { property } from '../../testing/property.ts';
import { toAsks } from './ask.ts';
import { toListing, type Listing } from './listing.ts';

const notStated = { state: 'not stated' } as const;
const known = toListing('a', makeScheme());
/** A listing in which these facts are not stated and no others are. */
const withGaps = (gaps: readonly FactName[]): Listing => ({
  ...known,
  ...Object.fromEntries(factNames.map((name) => [name, { state: 'does not apply', why: 'x' }])),
  ...Object.fromEntries(gaps.map((name) => [name, notStated])),
});
const isConfirmed = { isConfirmed: true };

test('it is asked first whether the scheme runs, unless someone confirmed it or it has ended', () => {
  expect(toAsks(withGaps([]), { isConfirmed: false })).toEqual(['running']);
  expect(toAsks(withGaps([]), isConfirmed)).toEqual([]);
  const ended = { ...withGaps([]), status: { ...known.status, word: 'ended' } } as Listing;
  expect(toAsks(ended, { isConfirmed: false })).toEqual([]);
});

test.each([
  [['referrers', 'howToRefer'], ['referrersAndHow']],
  [['howToRefer'], ['howToRefer']],
  [
    ['funding', 'ends', 'cost'],
    ['cost', 'fundingAndEnds'],
  ],
] as const)('the gaps %j are asked as %j', (gaps, expected) => {
  expect(toAsks(withGaps(gaps), isConfirmed)).toEqual(expected);
});

property('every gap is asked, none twice, and nothing else', [fc.subarray(factNames)], (gaps) => {
  const asks = toAsks(withGaps(gaps), isConfirmed);
  expect(new Set(asks).size).toBe(asks.length);
  const joined = [
    ['referrers', 'howToRefer'],
    ['funding', 'ends'],
  ].filter((pair) => pair.every((name) => gaps.includes(name as FactName))).length;
  expect(asks.length).toBe(gaps.length - joined);
});

test('every question reads as one', () => {
  for (const question of Object.values(questions)) expect(question).toMatch(/^[A-Z].*\?$/);
});
