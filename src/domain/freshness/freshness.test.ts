import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFreshness, formatFreshnessInline, formatFreshnessOn, formatOldYear, freshnessOf } from './freshness.ts';
import { property } from '../../testing/property.ts';
import { exceptConfirmed } from './confirmation.ts';

const from2016 = { value: '2016-09-21', words: '21 September 2016' };
const from2018 = { value: '2018', words: 'about 2018' };
const from2021 = { value: '2021', words: '2021' };

describe('a listing that nobody confirmed', () => {
  test('is as old as its newest source, whatever their order', () => {
    const fresh = { isConfirmed: false, from: '2021', words: '2021', except: [] };
    expect(freshnessOf([from2016, from2021, from2018], [])).toEqual(fresh);
    expect(freshnessOf([from2021, from2018, from2016], [])).toEqual(fresh);
  });

  test('is not made newer by a confirmation of only some facts', () => {
    expect(freshnessOf([from2018], [{ by: 'the provider', on: '2026-11-24', facts: ['cost'] }])).toEqual({
      isConfirmed: false,
      from: '2018',
      words: 'about 2018',
      except: [],
    });
  });
});

describe('a page that shows no date', () => {
  const dates = fc.array(fc.constantFrom(from2016, from2018, from2021), { minLength: 1 });
  const places = fc.array(fc.nat(10), { minLength: 1, maxLength: 3 });

  property('changes nothing about the age of a listing that has a dated source', [dates, places], (dated, at) => {
    const mixed = at.reduce<(typeof from2021 | null)[]>((all, place) => all.toSpliced(place, 0, null), dated);
    expect(freshnessOf(mixed, [])).toEqual(freshnessOf(dated, []));
  });

  test('alone gives a listing no year at all', () => {
    const fresh = freshnessOf([null, null], []);
    expect(fresh).toEqual({ isConfirmed: false, from: null, words: null, except: [] });
    expect(formatFreshness(fresh)).toBe('Described at an unknown time. Not confirmed since.');
    expect(formatFreshness(fresh)).not.toMatch(/\d/);
  });

  test('does not prevent a confirmation', () => {
    expect(freshnessOf([null], [{ by: 'the provider', on: '2026-11-24' }])).toEqual({
      isConfirmed: true,
      from: '2026-11-24',
      by: 'the provider',
    });
  });
});

test('a listing that was confirmed names who did so last, and when', () => {
  const confirmations = [
    { by: 'the provider', on: '2026-01-05' },
    { by: 'the commissioner’s office', on: '2026-11-24' },
    { by: 'the police', on: '2025-11-24' },
  ];
  expect(freshnessOf([from2021], confirmations)).toEqual({
    isConfirmed: true,
    from: '2026-11-24',
    by: 'the commissioner’s office',
  });
});

test('a listing without a source is rejected', () => {
  expect(() => freshnessOf([], [])).toThrow(
    'A listing without a source has no age. Every scheme needs at least one source.',
  );
});

test('an age reads as sentences, and inside a line', () => {
  const old = freshnessOf([from2018], []);
  expect(formatFreshness(old)).toBe('Described about 2018. Not confirmed since.');
  expect(formatFreshnessInline(old)).toBe('Described about 2018, not confirmed since');
  const confirmed = freshnessOf([from2018], [{ by: 'the provider', on: '2026-11-24' }]);
  expect(formatFreshness(confirmed)).toBe('Confirmed by the provider on 24 November 2026.');
  expect(formatFreshnessInline(confirmed)).toBe('Confirmed by the provider on 24 November 2026');
});

test.each([
  [from2021, '2026-11-24', 'Described in 2021, 5 years ago. Not confirmed since.'],
  [from2021, '2022-01-01', 'Described in 2021, 1 year ago. Not confirmed since.'],
  [from2021, '2021-12-31', 'Described in 2021. Not confirmed since.'],
  [from2018, '2026-11-24', 'Described about 2018, about 8 years ago. Not confirmed since.'],
  [from2016, '2026-09-20', 'Described on 21 September 2016, 9 years ago. Not confirmed since.'],
  [from2016, '2026-09-21', 'Described on 21 September 2016, 10 years ago. Not confirmed since.'],
  [{ value: '2024-05', words: 'after May 2024' }, '2026-11-24', 'Described after May 2024. Not confirmed since.'],
  [null, '2026-11-24', 'Described at an unknown time. Not confirmed since.'],
])('what is from %o reads on %s as “%s”', (date, today, words) => {
  expect(formatFreshnessOn(freshnessOf([date], []), today)).toBe(words);
});

test('a day that says how long ago something was names the facts that were confirmed since', () => {
  const fresh = exceptConfirmed(freshnessOf([from2021], []), ['age', 'selfReferral']);
  expect(formatFreshnessOn(fresh, '2026-11-24')).toBe(
    'Described in 2021, 5 years ago. Not confirmed since, except age and whether people can refer themselves.',
  );
});

test.each([
  ['of a year', [from2016], 'in 2016'],
  ['of about a year', [from2018], 'about 2018'],
  ['under five years old', [{ value: '2022-06', words: 'June 2022' }], null],
  ['without a date', [null], null],
])('a listing %s: its year in titles', (_, dates, words) => {
  expect(formatOldYear(freshnessOf(dates, []), '2026-11-24')).toBe(words);
});

test('a listing that was confirmed has no year in titles', () => {
  expect(formatOldYear(freshnessOf([from2016], [{ by: 'the provider', on: '2017-01-01' }]), '2026-11-24')).toBeNull();
});
