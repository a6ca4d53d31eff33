import { describe, expect, test } from 'vitest';
import { confirmableFacts } from '../../schemas/confirmation.ts';
import {
  confirmedApart,
  confirmedWords,
  exceptConfirmed,
  formatConfirmed,
  holdsContact,
  holdsName,
  isStated,
  nameOfFact,
  wholeConfirmation,
  withConfirmation,
} from './confirmation.ts';
import { formatFreshness, type Freshness } from './freshness.ts';

const known = { state: 'known', value: 'x' };
const listing = { cost: known, age: known, who: { state: 'not stated' }, outcomes: [], organisations: [{}] };
const byManager = { by: 'the manager', on: '2026-03-01', facts: ['cost'] as ['cost'] };

test('every fact that can be confirmed has a name', () => {
  for (const fact of confirmableFacts) expect(nameOfFact(fact)).toMatch(/^[a-z]/);
});

test.each([
  ['the scheme’s manager', false, false],
  ['the drug service at Teesside', false, false],
  ['Ms Bloggs', false, true],
  ['PC Smith', false, true],
  ['jo@office.example', true, false],
  ['the duty desk, 01234 567890', true, false],
])('“%s” as the role that confirmed', (by, contact, name) => {
  expect([holdsContact(by), holdsName(by)]).toEqual([contact, name]);
});

test.each([
  ['cost', true],
  ['who', false],
  ['duration', false],
  ['outcomes', false],
  ['organisations', true],
  ['status', true],
] as const)('whether %s is stated', (fact, expected) => {
  expect(isStated({ ...listing, status: { word: 'pilot' } }, fact)).toBe(expected);
});

test('a file that has no status states none', () => {
  expect(isStated(listing, 'status')).toBe(false);
});

describe('a fact confirmed by name', () => {
  test('says who and when, and no other fact does', () => {
    expect(confirmedWords({ ...listing, confirmations: [byManager] })).toEqual({
      cost: 'Confirmed by the manager on 1 March 2026',
    });
  });

  test('is overtaken by a newer confirmation of the whole, and not by an older one', () => {
    expect(confirmedApart({ ...listing, confirmations: [byManager, { by: 'the office', on: '2026-04-01' }] })).toEqual(
      [],
    );
    expect(confirmedApart({ ...listing, confirmations: [{ by: 'the office', on: '2026-02-01' }, byManager] })).toEqual([
      'cost',
    ]);
  });

  test('on one day, what was entered last holds', () => {
    expect(confirmedApart({ ...listing, confirmations: [byManager, { by: 'the office', on: '2026-03-01' }] })).toEqual(
      [],
    );
    expect(confirmedApart({ ...listing, confirmations: [{ by: 'the office', on: '2026-03-01' }, byManager] })).toEqual([
      'cost',
    ]);
  });

  test('counts for nothing when the file does not state it', () => {
    expect(confirmedWords({ ...listing, confirmations: [{ ...byManager, facts: ['who'] }] })).toEqual({});
  });
});

describe('the sentence on how old a listing is', () => {
  const old: Freshness = { isConfirmed: false, from: '2021', words: '2021', except: [] };
  test('names the facts that were confirmed', () => {
    expect(formatFreshness(exceptConfirmed(old, ['age', 'cost']))).toBe(
      'Described in 2021. Not confirmed since, except age and cost.',
    );
  });
  test('counts them when they are many', () => {
    expect(formatFreshness(exceptConfirmed(old, ['age', 'cost', 'who', 'area', 'began']))).toBe(
      'Described in 2021. Not confirmed since, except 5 facts.',
    );
  });
  test('stays as it is when the whole was confirmed, or nothing', () => {
    expect(exceptConfirmed(old, [])).toBe(old);
    const fresh: Freshness = { isConfirmed: true, from: '2026-01-01', by: 'the office' };
    expect(exceptConfirmed(fresh, ['age'])).toBe(fresh);
  });
});

test('the newest confirmation of the whole is the one that counts', () => {
  expect(wholeConfirmation([{ by: 'b', on: '2026-04-01' }, { by: 'a', on: '2026-01-01' }, byManager])?.by).toBe('b');
  expect(wholeConfirmation([byManager])).toBeUndefined();
});

test('a source line goes on to who confirmed it', () => {
  expect(withConfirmation('Report 2021, page 1', 'Confirmed by the manager on 1 March 2026')).toBe(
    'Report 2021, page 1; confirmed by the manager on 1 March 2026',
  );
  expect(withConfirmation('Report 2021, page 1', undefined)).toBe('Report 2021, page 1');
});

test.each([
  [0, 0, 'No entry has been fully confirmed since.'],
  [1, 0, '1 entry has been confirmed since.'],
  [2, 1, '2 entries have been confirmed since. 1 entry has been partly confirmed.'],
])('%i confirmed as a whole and %i in part', (confirmed, confirmedInPart, words) => {
  expect(formatConfirmed({ confirmed, confirmedInPart })).toBe(words);
});
